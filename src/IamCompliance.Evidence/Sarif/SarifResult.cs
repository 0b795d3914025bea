using System.Text.Json;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes one result: a subject under a control, passes and accepted failures included.</summary>
internal static class SarifResult
{
    /// <summary>Writes the properties of a result.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, RequirementPlaces places, Verdict verdict)
    {
        var kind = SarifKinds.Of(verdict.Outcome);
        json.Text("ruleId", verdict.Rule);
        json.WriteNumber("ruleIndex", verdict.RuleIndex);
        json.Text("kind", kind);
        json.Text("level", kind == "fail" && verdict.Severity is { } severity ? SarifKinds.LevelOf(severity) : "none");
        json.Message("message", VerdictWords.Message(verdict));
        SarifLocation.Write(json, places, verdict);
        json.Text("guid", verdict.IdIn(run).ToString());
        json.Text("correlationGuid", verdict.Id.ToString());
        json.WriteStartObject("partialFingerprints");
        json.Text("iamComplianceVerdict/v1", verdict.Id.ToString("N"));
        json.WriteEndObject();
        Suppressions(json, verdict);
        json.WriteStartObject("properties");
        json.Text("outcome", verdict.Outcome.ToString());
        json.Text("ruleOutcome", verdict.RuleOutcome.ToString());
        json.Text("accountId", verdict.Account.State.AccountId);
        json.Text("target", verdict.Target);
        if (verdict is { Outcome: Outcome.WaiverExpired, Waiver: { } expired })
            Waiver(json, "expiredWaiver", expired);
        json.WriteEndObject();
    }

    // Of all results of a run or of none (section 3.27.23): an empty list says that nobody accepted it. A waiver that has run out accepts
    // nothing.
    private static void Suppressions(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartArray("suppressions");
        if (verdict is { Outcome: Outcome.Waived, Waiver: { } waiver })
        {
            json.WriteStartObject();
            json.Text("kind", "external");
            json.Text("status", "accepted");
            json.Text("justification", waiver.Reason);
            json.WriteStartObject("properties");
            Waiver(json, "waiver", waiver);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Waiver(Utf8JsonWriter json, string name, Waiver waiver)
    {
        json.WriteStartObject(name);
        WaiversJson.Write(json, waiver);
        json.WriteEndObject();
    }
}
