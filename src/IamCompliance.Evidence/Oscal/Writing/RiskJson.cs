using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes risks: what fails, what could not be decided, and what a waiver accepts.</summary>
internal static class RiskJson
{
    /// <summary>Writes the properties of a risk.</summary>
    /// <param name="json">The document.</param>
    /// <param name="run">The run.</param>
    /// <param name="risk">The risk.</param>
    /// <param name="observation">The observation of this document that shows it.</param>
    /// <param name="milestones">Whether milestones are planned.</param>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalRisk risk, Guid observation, bool milestones)
    {
        var waiver = risk.Waiver;
        json.Id("uuid", risk.Id);
        json.Markup("title", Title(risk));
        json.Markup("description", Description(risk));
        json.Markup(
            "statement",
            risk.Control?.Result.Control.Control.Rationale
                ?? $"The requirement rests on a person's word and on attached files; {risk.Manual!.Result.Summary}."
        );
        json.Props(
            new OscalProp("outcome", risk.Outcome.ToString()),
            new OscalProp("control", risk.Control?.Result.Control.Name),
            new OscalProp("program", risk.Manual?.Result.Requirement.Reference.Program),
            new OscalProp("requirement", risk.Manual?.Result.Requirement.Reference.Requirement),
            new OscalProp("severity", Severity(risk)),
            new OscalProp("account", risk.Account.Result.Name),
            new OscalProp("waiver-resource", waiver?.Resource),
            new OscalProp("waiver-owner", waiver?.Owner),
            new OscalProp("waiver-approver", waiver?.Approver),
            new OscalProp("waiver-ticket", waiver?.Ticket)
        );
        json.WriteString("status", risk.Status);
        json.Origins(run);
        json.List("characterizations", new[] { Severity(risk) }.OfType<string>(), (j, severity) =>
        {
            j.Object("origin", () => j.Origin(run));
            j.List("facets", [severity], (k, value) =>
            {
                k.WriteString("name", "severity");
                k.WriteString("system", OscalProp.Namespace);
                k.Value("value", value);
            });
        });
        json.When("deadline", waiver?.Expires);
        RemediationJson.Write(json, run, risk, milestones);
        if (waiver is not null)
            WaiverLogJson.Write(json, risk, waiver);
        json.List("related-observations", [observation], (j, id) => j.Id("observation-uuid", id));
    }

    /// <summary>Names a risk.</summary>
    public static string Title(OscalRisk risk)
    {
        var what = risk.Control?.Result.Control.Control.Title ?? risk.Manual!.Result.Requirement.Title;
        var how = risk.Outcome switch
        {
            Outcome.Error => "could not be decided",
            Outcome.Waived => "does not hold, and is accepted for now",
            Outcome.WaiverExpired => "does not hold, and the waiver has run out",
            _ => "does not hold",
        };
        return $"{what}: {how} ({risk.Account.Result.Name})";
    }

    /// <summary>Describes a risk.</summary>
    public static string Description(OscalRisk risk)
    {
        var summary = risk.Control?.Result.Summary ?? risk.Manual!.Result.Summary;
        return risk.Subjects.Count == 0 ? summary : $"{Numbers.Count(risk.Subjects.Count, "subject")} of the control. {summary}";
    }

    private static string? Severity(OscalRisk risk) => risk.Control?.Result.Control.Control.Severity.ToString().ToLowerInvariant();
}
