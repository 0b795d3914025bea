using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Asff;

/// <summary>Writes one finding.</summary>
internal static class AsffFinding
{
    private const int MostOfId = 512;
    private const int MostOfTitle = 256;
    private const int MostOfDescription = 1024;
    private const int MostOfRemediation = 512;
    private const int MostOfNote = 512;
    private const int MostOfName = 128;
    private const int MostOfField = 1024;
    private const string Type = "Software and Configuration Checks/AWS Security Best Practices";

    /// <summary>Writes the properties of a finding.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, Verdict verdict)
    {
        var state = verdict.Account.State;
        json.Text("SchemaVersion", "2018-10-08");
        json.Text("Id", $"iamcompliance/{state.AccountId}/{verdict.Id}");
        json.Text("ProductArn", AsffProduct.ArnOf(state));
        json.Text("GeneratorId", AsffText.Fit(verdict.Rule, MostOfId));
        json.Text("AwsAccountId", state.AccountId);
        json.Text("AwsAccountName", AsffText.Fit(verdict.Account.Name, MostOfName));
        json.Instant("CreatedAt", state.CaptureEnd);
        json.Instant("UpdatedAt", state.CaptureEnd);
        json.Instant("LastObservedAt", state.CaptureEnd);
        json.Text("Title", AsffText.Fit(verdict.Title, MostOfTitle));
        json.Text("Description", AsffText.Fit(VerdictWords.Message(verdict), MostOfDescription));
        Provider(json, verdict);
        Remediation(json, verdict);
        Fields(json, run, verdict);
        AsffResource.Write(json, verdict);
        AsffCompliance.Write(json, verdict);
        json.WriteStartObject("Workflow");
        json.Text("Status", AsffStatus.WorkflowOf(verdict.Outcome));
        json.WriteEndObject();
        json.Text("RecordState", AsffStatus.RecordOf(verdict.Outcome));
        Note(json, verdict);
    }

    private static void Provider(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("FindingProviderFields");
        json.WriteStartObject("Severity");
        json.Text("Label", AsffStatus.SeverityOf(verdict.Outcome, verdict.Severity));
        json.Text("Original", verdict.Severity?.ToString().ToLowerInvariant() ?? "not stated");
        json.WriteEndObject();
        json.Texts("Types", [Type]);
        json.WriteEndObject();
    }

    private static void Remediation(Utf8JsonWriter json, Verdict verdict)
    {
        if (verdict.Control?.Control.Control is not { } control)
            return;
        json.WriteStartObject("Remediation");
        json.WriteStartObject("Recommendation");
        json.Text("Text", AsffText.Fit(control.Remediation.Text, MostOfRemediation));
        if (WebReferences.First(control.References) is { } address)
            json.Text("Url", address);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A name with a slash, as Security Hub asks of providers that add fields of their own.
    private static void Fields(Utf8JsonWriter json, EvidenceRun run, Verdict verdict)
    {
        json.WriteStartObject("ProductFields");
        Field("Outcome", verdict.Outcome.ToString());
        Field("RuleOutcome", verdict.RuleOutcome.ToString());
        Field("Rule", verdict.Rule);
        Field("Subject", verdict.Target);
        Field("StateSha256", verdict.Account.StateDigest);
        Field("ToolVersion", run.ToolVersion);
        Field("RunId", run.Header.Id.ToString());
        if (verdict.Control is { } control)
            Field("ControlDigest", control.Control.Digest);
        if (verdict is { Outcome: Outcome.Fail, Subject.RemediationCli: { } command })
            Field("RemediationCli", command);
        json.WriteEndObject();

        void Field(string name, string value) => json.Text($"iamcompliance/{name}", AsffText.Fit(value, MostOfField));
    }

    private static void Note(Utf8JsonWriter json, Verdict verdict)
    {
        if (verdict.Waiver is not { } waiver)
            return;
        json.WriteStartObject("Note");
        json.Text("Text", AsffText.Fit(VerdictWords.Of(waiver, verdict.Outcome), MostOfNote));
        json.Text("UpdatedBy", AsffText.Fit(waiver.Approver, MostOfName));
        json.Instant("UpdatedAt", waiver.Created);
        json.WriteEndObject();
    }
}
