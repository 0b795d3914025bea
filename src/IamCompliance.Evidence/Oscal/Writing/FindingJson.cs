using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes findings: one for each requirement that was assessed, over all accounts.</summary>
internal static class FindingJson
{
    /// <summary>Writes the properties of a finding.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalFinding finding)
    {
        var requirement = finding.Requirement;
        json.Id("uuid", finding.Id);
        json.Markup("title", $"{requirement.ProgramName}, {requirement.Reference.Requirement}: {requirement.Title}");
        json.Markup("description", $"{finding.Status.Words} Results: {finding.Counts}.");
        json.Props(
            new OscalProp("outcome", finding.Outcome.ToString()),
            new OscalProp("program", requirement.Reference.Program),
            new OscalProp("requirement", requirement.Reference.Requirement),
            new OscalProp("coverage", requirement.IsPartial ? "partial" : null)
        );
        json.Origins(run);
        json.Object("target", () =>
        {
            var status = finding.Status;
            json.WriteString("type", "objective-id");
            json.WriteString("target-id", requirement.ObjectiveId);
            json.Props(
                new OscalProp("control-id", requirement.ControlId),
                new OscalProp("statement-id", RequirementTokens.StatementId(requirement.Reference))
            );
            json.Object("status", () =>
            {
                json.WriteString("state", status.State);
                json.WriteString("reason", status.Reason);
                json.WriteString("remarks", $"{finding.Outcome}: {status.Words}");
            });
            if (status.Implementation is { } implementation)
                json.Object("implementation-status", () => json.WriteString("state", implementation));
        });
        json.List("related-observations", finding.Parts.Select(p => p.Observation).Distinct(), (j, id) => j.Id("observation-uuid", id));
        json.List("related-risks", finding.Parts.SelectMany(p => p.Risks).DistinctBy(r => r.Id), (j, risk) => j.Id("risk-uuid", risk.Id));
    }
}
