using System.Text.Json;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Ocsf;

/// <summary>Writes the object <c>compliance</c>: what was demanded, by whom, and what came out.</summary>
internal static class OcsfCompliance
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("compliance");
        json.Text("control", verdict.Rule);
        json.OptionalText("category", verdict.Control?.Control.Control.Chapter);
        json.Text("desc", VerdictWords.Shown(verdict.Control?.Control.Control.Description ?? verdict.Title));
        json.Enumerated("status", OcsfOutcomes.ComplianceOf(verdict.Outcome));
        json.Text("status_code", verdict.Outcome.ToString());
        json.Text("status_detail", VerdictWords.Of(verdict.Outcome));
        json.Texts("status_details", VerdictWords.Details(verdict));
        json.Texts("standards", verdict.Requirements.Select(r => r.Program).Distinct(StringComparer.Ordinal));
        json.Texts("requirements", verdict.Requirements.Select(r => $"{r.Program} {r.Requirement}"));
        if (verdict.Control is { } control)
        {
            json.Objects("control_parameters", control.Control.Parameters, Write);
            json.Objects("compliance_references", control.Control.Control.References.Where(WebReferences.IsWeb), (j, reference) =>
                j.Text("src_url", reference)
            );
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BoundParameter parameter)
    {
        json.Text("name", parameter.Parameter.Name);
        json.Text("value", parameter.Value.Text);
    }
}
