using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes one control on one account: what was demanded, what came out, and on whom.</summary>
internal static class ControlJson
{
    /// <summary>Writes the properties of a control's result.</summary>
    public static void Write(Utf8JsonWriter json, ControlResult result, AccountResult account, string toolVersion)
    {
        var control = result.Control.Control;
        json.Text("name", result.Control.Name);
        json.Text("id", control.Id);
        json.Text("title", control.Title);
        json.Text("chapter", control.Chapter);
        json.Text("severity", control.Severity.ToString().ToLowerInvariant());
        json.Text("outcome", result.Outcome.ToString());
        json.Text("summary", result.Summary);
        json.Text("description", control.Description);
        json.Text("rationale", control.Rationale);
        json.Text("resource", control.Resource.Name);
        json.Text("remediation", control.Remediation.Text);
        json.Texts("references", control.References);
        json.Text("method", AssessmentMethods.NameOf(AssessmentMethods.Of(account)));
        json.Text("version", DefinitionPath.Parse(control.Span.Path).IsOwn ? null : toolVersion);
        json.Text("digest", result.Control.Digest);
        json.Objects("parameters", result.Control.Parameters, Write);
        json.Objects("requirements", result.Control.Requirements, CatalogueJson.Write);
        json.Texts("parts", result.Parts.Select(p => p.Id));
        Write(json, result.Ledger);
        json.Objects("subjects", result.Subjects, SubjectJson.Write);
    }

    private static void Write(Utf8JsonWriter json, BoundParameter parameter)
    {
        json.Text("name", parameter.Parameter.Name);
        json.Text("type", parameter.Parameter.Type.ToString());
        json.Text("value", parameter.Value.Text);
        json.Text("default", parameter.Parameter.Default.Text);
        json.Text("origin", parameter.Origin);
        json.Text("source", ParameterSource.Find(parameter));
        json.Text("reason", parameter.Reason);
        json.Objects("overrides", ParameterSource.Overridden(parameter), (j, below) =>
        {
            j.Text("value", below.Value.Text);
            j.Text("origin", below.Origin);
            j.Text("source", ParameterSource.Find(below));
            j.Text("reason", below.Reason);
        });
    }

    private static void Write(Utf8JsonWriter json, PopulationLedger ledger)
    {
        json.WriteStartObject("ledger");
        json.WriteNumber("read", ledger.Read);
        json.WriteNumber("excluded", ledger.Excluded);
        if (ledger.Exclusions.Count > 0)
            json.Objects("exclusions", ledger.Exclusions, Write);
        json.WriteNumber("inScope", ledger.InScope);
        json.WriteNumber("pass", ledger.Pass);
        json.WriteNumber("fail", ledger.Fail);
        json.WriteNumber("error", ledger.Error);
        json.WriteNumber("waived", ledger.Waived);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExclusionCount exclusion)
    {
        json.Text("reason", exclusion.Reason);
        json.WriteNumber("count", exclusion.Count);
    }
}
