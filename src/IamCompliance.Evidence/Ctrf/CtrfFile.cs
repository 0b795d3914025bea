using System.Text.Json;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Ctrf;

/// <summary>Puts <c>ctrf.json</c> into the package.</summary>
/// <remarks>https://ctrf.io/docs/specification/overview</remarks>
internal sealed class CtrfFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "ctrf.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Ctrf;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => Write(run, output, cancellationToken))];

    private static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("reportFormat", "CTRF");
            json.Text("specVersion", "0.0.0");
            json.Text("reportId", Uuid5.Of(run.Header.Id, "ctrf").ToString());
            json.Text("runId", run.Header.Id.ToString());
            json.Instant("timestamp", run.Header.Finished);
            json.Text("generatedBy", "IamCompliance");
            json.WriteStartObject("results");
            json.WriteStartObject("tool");
            json.Text("name", "IamCompliance");
            json.Text("version", run.ToolVersion);
            json.WriteEndObject();
            Summary(json, run);
            json.Objects("tests", run.Accounts.SelectMany(RuleResult.Of), (j, rule) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                CtrfTest.Write(j, run, rule);
            });
            Environment(json, run);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Summary(Utf8JsonWriter json, EvidenceRun run)
    {
        var totals = OutcomeTotals.Of(run.Accounts.SelectMany(RuleResult.Of).Select(r => r.Outcome));
        json.WriteStartObject("summary");
        json.WriteNumber("tests", totals.Sum);
        foreach (var status in CtrfStatus.All)
            json.WriteNumber(status, OutcomeTotals.Outcomes.Where(o => CtrfStatus.Of(o) == status).Sum(o => totals[o]));
        json.WriteNumber("suites", run.Accounts.Count);
        json.WriteNumber("start", run.Header.Started.ToUnixTimeMilliseconds());
        json.WriteNumber("stop", run.Header.Finished.ToUnixTimeMilliseconds());
        json.WriteStartObject("extra");
        TotalsJson.Write(json, totals);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Environment(Utf8JsonWriter json, EvidenceRun run)
    {
        json.WriteStartObject("environment");
        if (run.Header.Origin is { } origin)
        {
            Optional("buildId", origin.RunId);
            Optional("repositoryName", origin.Repository);
            Optional("commit", origin.Commit);
            Optional("branchName", origin.Branch);
        }

        json.WriteStartObject("extra");
        json.Text("scopeNote", run.ScopeNote);
        json.WriteEndObject();
        json.WriteEndObject();

        void Optional(string name, string? value)
        {
            if (value is not null)
                json.Text(name, value);
        }
    }
}
