using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Finds what documents refer to: files of the package that are written already, states, attached files, programs.</summary>
internal static class OscalResources
{
    /// <summary>Finds a file of the package; null when it is not written, so that no link leads nowhere.</summary>
    public static OscalResource? File(OscalRun run, string path, string title) =>
        run.Layout.Written.TryGetValue(path, out var entry)
            ? new OscalResource(Uuid5.Of(Uuid5.Product, "oscal-file", path), title) { File = entry }
            : null;

    /// <summary>Finds the canonical record.</summary>
    public static OscalResource? Results(OscalRun run) =>
        File(run, ResultsFile.Path, "The canonical record of the run: every call, comparison and verdict");

    /// <summary>Finds the report of a control.</summary>
    public static OscalResource? Report(OscalRun run, OscalControl control) =>
        File(run, control.Report, $"Report of {control.Result.Control.Name} on {control.Account.Result.Name}");

    /// <summary>Describes the state of an account by its digest, and finds its file where the package records it.</summary>
    public static OscalResource State(OscalRun run, OscalAccount account)
    {
        var state = account.Result.State;
        return new OscalResource(account.State, $"Recorded state of the account {account.Result.Name}")
        {
            Description = "What was read from the account, in its canonical form; every verdict on the account rests on it.",
            File = run.Layout.Written.GetValueOrDefault(run.Layout.StatePath(account.Result)),
            Props =
            [
                new OscalProp("state-sha256", account.Result.StateDigest),
                new OscalProp("source", state.Source),
                new OscalProp("caller", state.CallerArn),
                new OscalProp("capture-start", Instants.Text(state.CaptureStart)),
                new OscalProp("capture-end", Instants.Text(state.CaptureEnd)),
                new OscalProp("capture-time-basis", state.CaptureTimeBasis.ToString()),
                new OscalProp("state-tool-version", state.ToolVersion),
            ],
        };
    }

    /// <summary>Describes the files that an attestation rests on.</summary>
    public static IEnumerable<OscalResource> Attached(OscalManual manual) =>
        manual.Result.Files.Select(
            (file, index) =>
                new OscalResource(
                    Uuid5.Of(
                        manual.Observation,
                        "attached",
                        index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        file.File.Path
                    ),
                    $"Attached file {file.File.Path}"
                )
                {
                    Props =
                    [
                        new OscalProp("attested-sha256", file.File.Sha256),
                        new OscalProp("found-sha256", file.Found.Sha256),
                        new OscalProp("problem", file.Problem),
                    ],
                }
        );

    /// <summary>Describes the programs of requirements.</summary>
    public static IEnumerable<OscalResource> Programs(IEnumerable<OscalRequirement> requirements) =>
        requirements
            .DistinctBy(r => r.Reference.Program)
            .Select(r => new OscalResource(r.ProgramResource, r.ProgramName)
            {
                Description = r.Program is null ? null : $"Published by {r.Program.Publisher}.",
                Props = [new OscalProp("program", r.Reference.Program)],
                Url = r.Program?.Url,
            });
}
