using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the activities of the plan.</summary>
internal static class ActivityJson
{
    /// <summary>Writes the properties of an activity.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalActivity activity)
    {
        json.Id("uuid", activity.Id);
        json.Markup("title", activity.Title);
        json.Markup("description", activity.Description);
        json.Props([
            .. Methods(run, activity).Select(m => new OscalProp("method", m, IsOscal: true)),
            new OscalProp("control", activity.Control?.Name),
            new OscalProp("control-sha256", activity.Control?.Digest),
            .. (activity.Control?.Parameters ?? []).Select(p => new OscalProp(
                "parameter",
                $"{p.Parameter.Name} = {p.Value.Text} ({p.Origin})"
            )),
        ]);
        ReviewedControlsJson.Write(json, "related-controls", activity.Requirements);
    }

    private static IReadOnlyList<string> Methods(OscalRun run, OscalActivity activity) =>
        activity.Control is null
            ? ["INTERVIEW"]
            :
            [
                .. run
                    .Accounts.Select(a => AssessmentMethods.NameOf(AssessmentMethods.Of(a.Result)))
                    .DefaultIfEmpty("TEST")
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
}
