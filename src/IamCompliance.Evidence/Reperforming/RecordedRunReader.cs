using System.Text.Json;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Reads <c>run.json</c> and the files below <c>inputs/</c>.</summary>
internal static class RecordedRunReader
{
    /// <summary>Reads them.</summary>
    /// <exception cref="EvidencePackageException">One is missing, or not as this version writes it.</exception>
    public static async Task<RecordedRun> ReadAsync(string root, CancellationToken cancellationToken)
    {
        using var run = await InputsJson.ReadAsync(root, RunFile.Path, cancellationToken).ConfigureAwait(false);
        using var inputs = await InputsJson.ReadAsync(root, InputsFile.Path, cancellationToken).ConfigureAwait(false);
        using var definitions = await InputsJson.ReadAsync(root, DefinitionsFile.Path, cancellationToken).ConfigureAwait(false);
        InputsJson.RequireFormat(inputs.RootElement, InputsFile.Format, InputsFile.Path);
        try
        {
            var json = inputs.RootElement;
            return new RecordedRun
            {
                Header = RunFile.Read(run.RootElement),
                ToolVersion = run.RootElement.GetProperty("toolVersion").GetString()!,
                ScopeNote = json.GetProperty("scopeNote").GetString(),
                Formats =
                [
                    .. Texts(json, "formats")
                        .Select(f =>
                            EvidenceFormats.Find(f)
                            ?? throw new EvidencePackageException(
                                $"{InputsFile.Path} names the format `{f}`, which this version does not write."
                            )
                        ),
                ],
                Definitions = DefinitionsFile.Read(definitions.RootElement),
                Controls = Set(json, "controls"),
                Manual = References(json, "manual"),
                Uncovered = References(json, "uncovered"),
                Attachments = json.GetProperty("attachments")
                    .EnumerateArray()
                    .ToDictionary(
                        a => a.GetProperty("path").GetString()!,
                        a => new AttachmentReading(a.GetProperty("sha256").GetString(), a.GetProperty("problem").GetString()),
                        StringComparer.Ordinal
                    ),
                Accounts = [.. json.GetProperty("accounts").EnumerateArray().Select(ReadAccount)],
            };
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new EvidencePackageException($"The inputs of the package {root} are not as this version writes them: {e.Message}", e);
        }
    }

    private static PackagedAccount ReadAccount(JsonElement json) =>
        new(
            json.GetProperty("name").GetString()!,
            json.GetProperty("state").GetString()!,
            json.GetProperty("stateDigest").GetString()!,
            Set(json, "controls"),
            References(json, "manual")
        );

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);

    private static HashSet<string> Set(JsonElement json, string name) => Texts(json, name).ToHashSet(StringComparer.Ordinal);

    private static HashSet<RequirementReference> References(JsonElement json, string name) =>
        [
            .. json.GetProperty(name)
                .EnumerateArray()
                .Select(r => new RequirementReference(r.GetProperty("program").GetString()!, r.GetProperty("requirement").GetString()!)),
        ];
}
