using System.Text.Json;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes how many controls and manual requirements have each outcome, zeros too.</summary>
internal static class TotalsJson
{
    /// <summary>Writes the object <c>totals</c>.</summary>
    public static void Write(Utf8JsonWriter json, OutcomeTotals totals)
    {
        json.WriteStartObject("totals");
        foreach (var outcome in OutcomeTotals.Outcomes)
            json.WriteNumber(outcome.ToString(), totals[outcome]);
        json.WriteEndObject();
    }
}
