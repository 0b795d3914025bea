using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes the rules of an account: its controls, then its manual requirements. <see cref="Verdict.RuleIndex"/> counts them in this
/// order.</summary>
internal static class SarifRules
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, AccountResult account)
    {
        json.WriteStartArray("rules");
        foreach (var control in account.Controls)
        {
            json.WriteStartObject();
            Write(json, control);
            json.WriteEndObject();
        }

        foreach (var manual in account.Manual)
        {
            json.WriteStartObject();
            Write(json, manual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ControlResult result)
    {
        var control = result.Control.Control;
        json.Text("id", result.Control.Name);
        json.Message("shortDescription", control.Title);
        json.Message("fullDescription", control.Description);
        json.WriteStartObject("help");
        json.Text("text", SarifText.Plain($"{control.Rationale} {control.Remediation.Text}"));
        json.Text(
            "markdown",
            $"**Why.** {MarkdownText.Escape(control.Rationale)}\n\n**Remedy.** {MarkdownText.Escape(control.Remediation.Text)}"
        );
        json.WriteEndObject();
        if (WebReferences.First(control.References) is { } address)
            json.Text("helpUri", address);
        json.WriteStartObject("defaultConfiguration");
        json.Text("level", SarifKinds.LevelOf(control.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.Texts("tags", Tags("security", control.Chapter, result.Control.Requirements));
        json.Text("security-severity", SarifKinds.ScoreOf(control.Severity));
        json.Text("control", control.Id);
        json.Text("digest", result.Control.Digest);
        json.Text("outcome", result.Outcome.ToString());
        json.Text("summary", result.Summary);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ManualResult manual)
    {
        json.Text("id", Verdict.RuleOf(manual));
        json.Message("shortDescription", manual.Requirement.Title);
        json.WriteStartObject("defaultConfiguration");
        json.Text("level", "none");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.Texts("tags", Tags("security", "manual", [manual.Requirement.Reference]));
        json.Text("outcome", manual.Outcome.ToString());
        json.Text("summary", manual.Summary);
        json.WriteEndObject();
    }

    // A set: SARIF demands that no tag stands twice.
    private static IEnumerable<string> Tags(string first, string second, IReadOnlyList<RequirementReference> requirements) =>
        requirements
            .Select(r => $"{r.Program} {r.Requirement}")
            .Prepend(second)
            .Prepend(first)
            .Select(AccessKeyIds.Mask)
            .Distinct(StringComparer.Ordinal);
}
