using System.Text.Json;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes the verdict on one subject with the comparisons that decided it.</summary>
internal static class SubjectJson
{
    /// <summary>Writes the properties of a subject.</summary>
    public static void Write(Utf8JsonWriter json, SubjectResult subject)
    {
        json.Text("subject", subject.Subject);
        json.Text("outcome", subject.Outcome.ToString());
        json.Text("observation", subject.Observation.ToString());
        json.Objects("reasons", subject.Reasons, (j, reason) =>
        {
            j.Text("path", reason.Path);
            j.Text("required", reason.Required);
            j.Text("observed", reason.Observed);
            j.Text("part", reason.Part);
            j.Text("truth", reason.Truth.ToString().ToLowerInvariant());
        });
        json.Text("remediationCli", subject.RemediationCli);
        if (subject.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            WaiversJson.WriteNamed(json, waiver);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("waiver");
        }

        if (subject.WaiverNote is { } note)
            json.Text("waiverNote", note);
    }
}
