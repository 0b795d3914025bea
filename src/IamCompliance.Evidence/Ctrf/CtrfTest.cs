using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Ctrf;

/// <summary>Writes one test: a control or a manual requirement on one account, with its subjects as steps.</summary>
internal static class CtrfTest
{
    /// <summary>Writes the properties of a test.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, RuleResult rule)
    {
        json.Text("id", Uuid5.Of(run.Header.Id, "test", rule.Id.ToString()).ToString());
        json.Text("testId", rule.Id.ToString());
        json.Text("name", VerdictWords.Shown($"{rule.Title} ({rule.Name})"));
        json.Text("status", CtrfStatus.Of(rule.Outcome));
        json.Text("rawStatus", rule.Outcome.ToString());

        // Nobody measures how long one control takes.
        json.WriteNumber("duration", 0);
        json.Texts("suite", [VerdictWords.Shown(rule.Account.Name), rule.Chapter]);
        json.Text("message", rule.Message);
        json.Text("type", "compliance");
        if (rule.Control is { } control)
        {
            json.Text("filePath", control.Control.Control.Span.Path);
            json.WriteNumber("line", control.Control.Control.Span.Start.Line);
        }

        json.Texts("tags", rule.Requirements.Select(r => $"{r.Program} {r.Requirement}").Append(rule.Chapter));
        if (rule.Control is { Subjects.Count: > 0 } assessed)
        {
            json.Objects("steps", assessed.Subjects, (j, subject) =>
            {
                j.Text("name", subject.Subject);
                j.Text("status", CtrfStatus.Of(subject.Outcome));
                j.WriteStartObject("extra");
                j.Text("outcome", subject.Outcome.ToString());
                j.Texts("reasons", subject.Reasons.Select(VerdictWords.Of));
                if (subject.Waiver is { } waiver)
                    j.Text("waiver", VerdictWords.Of(waiver, subject.Outcome));
                j.WriteEndObject();
            });
        }

        json.WriteStartObject("extra");
        json.Text("accountId", rule.Account.State.AccountId);
        json.Text("rule", rule.Name);
        json.Text("severity", rule.Control?.Control.Control.Severity.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }
}
