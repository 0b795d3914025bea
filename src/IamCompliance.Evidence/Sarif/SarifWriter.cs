using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes SARIF 2.1.0 with one run for each account.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html</remarks>
internal static class SarifWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a run that is in canonical order.</summary>
    public static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        var places = new RequirementPlaces(run.Catalogue);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.Text("version", "2.1.0");
            json.Objects("runs", run.Accounts, (j, account) => Write(j, run, places, account, cancellationToken));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(
        Utf8JsonWriter json,
        EvidenceRun run,
        RequirementPlaces places,
        AccountResult account,
        CancellationToken cancellationToken
    )
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.Text("name", "IamCompliance");
        json.Text("version", run.ToolVersion);
        SarifRules.Write(json, account);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.Text("id", $"iamcompliance/{account.Name.Replace('/', '-')}/{run.Header.Id}");
        json.Text("guid", Uuid5.Of(run.Header.Id, "sarif", account.Name, account.StateDigest).ToString());
        json.Text("correlationGuid", Uuid5.Of(Uuid5.Product, "sarif", account.Name).ToString());
        json.WriteEndObject();
        SarifInvocation.Write(json, run, account);
        json.Text("columnKind", "utf16CodeUnits");
        json.WriteStartObject("properties");
        json.Text("scopeNote", run.ScopeNote);
        TotalsJson.Write(json, OutcomeTotals.Of(account));
        json.WriteEndObject();
        json.Objects("results", Verdicts.Of(account), (j, verdict) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            SarifResult.Write(j, run, places, verdict);
        });
    }
}
