using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes which requirements are assessed, program by program.</summary>
internal static class ReviewedControlsJson
{
    /// <summary>Writes the object; without requirements it says so, because OSCAL demands a selection.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">Its name: <c>reviewed-controls</c> or <c>related-controls</c>.</param>
    /// <param name="requirements">The requirements, by program.</param>
    /// <param name="remarks">What else a reader must know; null for nothing.</param>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<OscalRequirement> requirements, string? remarks = null) =>
        json.Object(name, () =>
        {
            if (requirements.Count == 0)
            {
                json.List("control-selections", [0], (j, _) =>
                {
                    j.WriteString(
                        "description",
                        "No requirement: neither the profile nor a control names one, so that all of them are none."
                    );
                    j.Object("include-all", () => { });
                });
            }
            else
            {
                json.List("control-selections", requirements.GroupBy(r => r.Reference.Program), Selection);
                json.List("control-objective-selections", [requirements], (j, all) =>
                    j.List("include-objectives", all, (k, requirement) => k.WriteString("objective-id", requirement.ObjectiveId))
                );
            }

            if (remarks is not null)
                json.Markup("remarks", remarks);
        });

    private static void Selection(Utf8JsonWriter json, IGrouping<string, OscalRequirement> program)
    {
        json.Markup("description", program.First().ProgramName);
        json.Link(program.First().ProgramResource);
        json.List("include-controls", program.GroupBy(r => r.ControlId), (j, control) =>
        {
            j.WriteString("control-id", control.Key);
            if (control.Select(r => RequirementTokens.StatementId(r.Reference)).OfType<string>().ToList() is { Count: > 0 } statements)
                j.Tokens("statement-ids", statements);
        });
    }
}
