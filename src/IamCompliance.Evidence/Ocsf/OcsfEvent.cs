using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Ocsf;

/// <summary>Writes one event of class 2003.</summary>
internal static class OcsfEvent
{
    /// <summary>The version of the schema.</summary>
    public const string Version = "1.8.0";

    private const int CategoryUid = 2;
    private const int ClassUid = 2003;
    private const int Create = 1;
    private static readonly OcsfValue Rule = new(1, "Rule");
    private static readonly OcsfValue AwsAccount = new(10, "AWS Account");

    /// <summary>Writes the event.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, Verdict verdict)
    {
        var state = verdict.Account.State;
        json.WriteStartObject();
        json.WriteNumber("activity_id", Create);
        json.Text("activity_name", "Create");
        json.WriteNumber("category_uid", CategoryUid);
        json.Text("category_name", "Findings");
        json.WriteNumber("class_uid", ClassUid);
        json.Text("class_name", "Compliance Finding");
        json.WriteNumber("type_uid", (ClassUid * 100) + Create);
        json.Text("type_name", "Compliance Finding: Create");
        json.Time("time", state.CaptureEnd);
        json.Time("start_time", state.CaptureStart);
        json.Time("end_time", state.CaptureEnd);
        json.Enumerated("severity", OcsfOutcomes.SeverityOf(verdict.Outcome, verdict.Severity));
        json.Enumerated("status", OcsfOutcomes.StatusOf(verdict.Outcome));
        json.Text("message", VerdictWords.Message(verdict));
        Metadata(json, run, verdict);
        Cloud(json, verdict.Account);
        FindingInfo(json, verdict);
        OcsfCompliance.Write(json, verdict);
        Resources(json, verdict);
        Remediation(json, verdict);
        Evidence(json, verdict);
        Unmapped(json, run, verdict);
        json.WriteEndObject();
    }

    private static void Metadata(Utf8JsonWriter json, EvidenceRun run, Verdict verdict)
    {
        json.WriteStartObject("metadata");
        json.Text("version", Version);
        json.Text("uid", verdict.IdIn(run).ToString());
        json.Text("correlation_uid", run.Header.Id.ToString());
        json.Texts("profiles", ["cloud"]);
        json.WriteStartObject("product");
        json.Text("name", "IamCompliance");
        json.Text("vendor_name", "IamCompliance");
        json.Text("version", run.ToolVersion);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Cloud(Utf8JsonWriter json, AccountResult account)
    {
        json.WriteStartObject("cloud");
        json.Text("provider", "AWS");
        json.Text("cloud_partition", account.State.Partition);
        json.WriteStartObject("account");
        json.Text("uid", account.State.AccountId);
        json.Text("name", account.Name);
        json.Enumerated("type", AwsAccount);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void FindingInfo(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("finding_info");
        json.Text("uid", verdict.Id.ToString());
        json.Text("title", VerdictWords.Shown(verdict.Title));
        json.Time("last_seen_time", verdict.Account.State.CaptureEnd);
        if (verdict.Control is { } control)
        {
            json.WriteStartObject("analytic");
            json.Enumerated("type", Rule);
            json.Text("uid", control.Control.Control.Id);
            json.Text("name", control.Control.Name);
            json.Text("version", control.Control.Digest);
            json.WriteEndObject();
            json.Texts("data_sources", control.Parts.Select(p => p.Id));
        }

        json.WriteEndObject();
    }

    private static void Resources(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartArray("resources");
        json.WriteStartObject();
        json.Text("uid", verdict.Resource);
        json.Text("name", verdict.Target);
        json.Text(
            "type",
            verdict is { Subject: not null, Control: { } control } ? control.Control.Control.Resource.Name : ResourceTypes.Account
        );
        json.Text("cloud_partition", verdict.Account.State.Partition);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Remediation(Utf8JsonWriter json, Verdict verdict)
    {
        if (verdict.Control is not { } control)
            return;
        json.WriteStartObject("remediation");
        json.Text("desc", VerdictWords.Shown(control.Control.Control.Remediation.Text));
        json.Texts("references", control.Control.Control.References.Where(WebReferences.IsWeb));
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Verdict verdict)
    {
        if (verdict.Subject is { } subject)
        {
            json.Objects("evidences", subject.Reasons, (j, reason) =>
            {
                j.WriteStartObject("data");
                j.Text("path", reason.Path);
                j.Text("required", reason.Required);
                j.Text("observed", reason.Observed);
                j.Text("part", reason.Part);
                j.Text("truth", reason.Truth.ToString().ToLowerInvariant());
                j.WriteEndObject();
            });
        }
    }

    private static void Unmapped(Utf8JsonWriter json, EvidenceRun run, Verdict verdict)
    {
        json.WriteStartObject("unmapped");
        json.Text("outcome", verdict.Outcome.ToString());
        json.Text("rule_outcome", verdict.RuleOutcome.ToString());
        json.Text("state_sha256", verdict.Account.StateDigest);
        json.OptionalText("scope_note", run.ScopeNote);
        json.OptionalText("remediation_cli", verdict.Subject?.RemediationCli);
        if (verdict.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            WaiversJson.Write(json, waiver);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
