using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes how a risk can be remedied, and by which milestones.</summary>
internal static class RemediationJson
{
    private const string Recommended = "recommendation";
    private const string Attest = "Attest the requirement anew, with the files as they are.";
    private static readonly string[] Both = [Recommended, "planned"];

    /// <summary>Writes the list <c>remediations</c>: the control's recommendation, and where wanted a plan.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalRisk risk, bool milestones) =>
        json.List("remediations", milestones ? Both : Both.Take(1), (j, lifecycle) =>
        {
            j.Id("uuid", Uuid5.Of(risk.Id, lifecycle));
            j.WriteString("lifecycle", lifecycle);
            if (lifecycle == Recommended)
            {
                j.WriteString("title", "Recommendation");
                j.Markup("description", Recommendation(risk));
                j.Origins(run);
                return;
            }

            j.WriteString("title", "Milestones");
            j.WriteString(
                "description",
                "A milestone has a date where a waiver sets one. The tool agrees no other dates: whoever owns the account does."
            );
            j.List("tasks", Milestones(risk), (k, milestone) => Write(k, risk, milestone));
        });

    private static string Recommendation(OscalRisk risk) =>
        risk.Outcome == Outcome.Error ? Undecided(risk) : risk.Control?.Result.Control.Control.Remediation.Text ?? Attest;

    private static string Undecided(OscalRisk risk)
    {
        var permissions = risk.Control?.Result.Parts.Select(p => p.Error?.Permission)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList()
            ?? [];
        return risk.Control is null ? Attest
            : permissions.Count == 0 ? "Make sure that what the control rests on can be read completely, and run again."
            : $"Allow the reader {string.Join(", ", permissions)}, and run again.";
    }

    private static IReadOnlyList<(string Title, DateTimeOffset? Date)> Milestones(OscalRisk risk) =>
        risk.Outcome switch
        {
            Outcome.Error when risk.Control is null => [("Attested anew", null), ("A run accepts the attestation", null)],
            Outcome.Error => [("Everything the control rests on can be read", null), ("A run decides the control", null)],
            Outcome.Waived => [("Remedied before the waiver ends", risk.Waiver?.Expires), ("A run finds no failing subject", null)],
            Outcome.WaiverExpired =>
            [
                ("The waiver ended", risk.Waiver?.Expires),
                ("Remedied", null),
                ("A run finds no failing subject", null),
            ],
            _ => [("Remedied", null), ("A run finds no failing subject", null)],
        };

    private static void Write(Utf8JsonWriter json, OscalRisk risk, (string Title, DateTimeOffset? Date) milestone)
    {
        json.Id("uuid", Uuid5.Of(risk.Id, "milestone", milestone.Title));
        json.WriteString("type", "milestone");
        json.WriteString("title", milestone.Title);
        if (milestone.Date is { } date)
            json.Object("timing", () => json.Object("on-date", () => json.When("date", date)));
    }
}
