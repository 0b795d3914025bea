using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Writes a claim for each rule on each account, and the evidence for or against it.</summary>
internal static class CdxClaims
{
    /// <summary>Writes the array <c>claims</c>.</summary>
    public static void Claims(Utf8JsonWriter json, EvidenceRun run) =>
        json.Objects("claims", run.Accounts.SelectMany(RuleResult.Of), (j, rule) =>
        {
            j.Text("bom-ref", CdxNames.Claim(rule));
            j.Text("target", CdxNames.Of(rule.Account));
            j.Text("predicate", VerdictWords.Shown($"{rule.Title}: {VerdictWords.Of(rule.Outcome)}."));
            j.Text("reasoning", VerdictWords.Shown(rule.Summary));
            j.Texts("evidence", [CdxNames.Evidence(rule)]);
        });

    /// <summary>Writes the array <c>evidence</c>.</summary>
    public static void Evidence(Utf8JsonWriter json, EvidenceRun run) =>
        json.Objects("evidence", run.Accounts.SelectMany(RuleResult.Of), (j, rule) =>
        {
            j.Text("bom-ref", CdxNames.Evidence(rule));
            j.Text("propertyName", rule.Name);
            j.Text("description", rule.Message);
            j.WriteStartArray("data");
            Data(j, "outcome", rule.Outcome.ToString());
            if (rule.Control is { } control)
                Control(j, control);
            Data(j, "state-sha256", rule.Account.StateDigest);
            j.WriteEndArray();
            j.Instant("created", rule.Manual?.Attestation?.Date ?? rule.Account.State.CaptureEnd);
            if (rule.Manual?.Attestation is { } attestation)
            {
                j.Instant("expires", attestation.ValidUntil);
                Person(j, "author", attestation.Author);
                Person(j, "reviewer", attestation.Reviewer);
            }
        });

    private static void Control(Utf8JsonWriter json, ControlResult control)
    {
        Data(json, "control-digest", control.Control.Digest);
        Data(
            json,
            "population",
            $"read {control.Ledger.Read} = in scope {control.Ledger.InScope} + excluded "
                + $"{control.Ledger.Excluded}; in scope = pass {control.Ledger.Pass} + fail {control.Ledger.Fail} + "
                + $"error {control.Ledger.Error} + waived {control.Ledger.Waived}"
        );
        foreach (var exclusion in control.Ledger.Exclusions)
            Data(json, "excluded", FormattableString.Invariant($"{exclusion.Count}: {exclusion.Reason}"));
        foreach (var waiver in control.Subjects.Where(s => s.Waiver is not null).Select(s => (Waiver: s.Waiver!, s.Outcome)).Distinct())
            Data(json, "waiver", VerdictWords.Of(waiver.Waiver, waiver.Outcome));
    }

    private static void Data(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.Text("name", name);
        json.WriteStartObject("contents");
        json.WriteStartObject("attachment");
        json.Text("contentType", "text/plain");
        json.Text("content", value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, string role, string name)
    {
        json.WriteStartObject(role);
        json.Text("name", VerdictWords.Shown(name));
        json.WriteEndObject();
    }
}
