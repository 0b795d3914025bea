using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Asff;

/// <summary>Writes the object <c>Compliance</c>: status, why, and the requirements behind the rule, no more of each than Security Hub
/// takes.</summary>
internal static class AsffCompliance
{
    private const int MostRequirements = 32;
    private const int MostStandards = 20;
    private const int MostReasons = 10;
    private const int MostOfReason = 512;
    private const int MostOfName = 128;

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("Compliance");
        json.Text("Status", AsffStatus.ComplianceOf(verdict.Outcome));
        json.Objects("StatusReasons", Reasons(verdict), (j, reason) =>
        {
            j.Text("ReasonCode", AsffStatus.ReasonOf(verdict.Outcome));
            j.Text("Description", AsffText.Fit(reason, MostOfReason));
        });
        Texts(json, "RelatedRequirements", verdict.Requirements.Select(r => $"{r.Program} {r.Requirement}"), MostRequirements);
        json.Text("SecurityControlId", AsffText.Fit(verdict.Control?.Control.Control.Id ?? verdict.Rule, MostOfName));
        json.Objects(
            "AssociatedStandards",
            verdict.Requirements.Select(r => r.Program).Distinct(StringComparer.Ordinal).Take(MostStandards),
            (j, program) => j.Text("StandardsId", AsffText.Fit($"standards/{program}", MostOfName))
        );
        json.WriteEndObject();
    }

    private static List<string> Reasons(Verdict verdict)
    {
        var details = VerdictWords.Details(verdict).Prepend($"{VerdictWords.Of(verdict.Outcome)}.").ToList();
        return details.Count <= MostReasons
            ? details
            : [.. details.Take(MostReasons - 1), $"{Numbers.Text(details.Count - MostReasons + 1)} more in results.json."];
    }

    // The last place says how many there was no room for.
    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> values, int most)
    {
        var all = values.Distinct(StringComparer.Ordinal).ToList();
        json.Texts(
            name,
            (all.Count <= most ? all : [.. all.Take(most - 1), $"{Numbers.Text(all.Count - most + 1)} more in results.json"]).Select(v =>
                AsffText.Fit(v, MostOfName)
            )
        );
    }
}
