using System.Text.Json;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes what a waiver did to a risk, as the risk's log.</summary>
internal static class WaiverLogJson
{
    /// <summary>Writes the object <c>risk-log</c>.</summary>
    public static void Write(Utf8JsonWriter json, OscalRisk risk, Waiver waiver) => json.Object("risk-log", () =>
        {
            (string Title, string Text, DateTimeOffset Start, DateTimeOffset? End, string Status)[] entries =
            [
                ("Waiver approved", waiver.Reason, waiver.Created, waiver.Expires, "deviation-approved"),
                .. risk.Outcome == Outcome.WaiverExpired
                    ? [("Waiver ran out", "The failure is accepted no longer.", waiver.Expires, default(DateTimeOffset?), "open")]
                    : Array.Empty<(string, string, DateTimeOffset, DateTimeOffset?, string)>(),
            ];
            json.List("entries", entries, (j, entry) =>
            {
                j.Id("uuid", Uuid5.Of(risk.Id, entry.Title));
                j.WriteString("title", entry.Title);
                j.Markup("description", entry.Text);
                j.When("start", entry.Start);
                j.When("end", entry.End);
                j.WriteString("status-change", entry.Status);
            });
        });
}
