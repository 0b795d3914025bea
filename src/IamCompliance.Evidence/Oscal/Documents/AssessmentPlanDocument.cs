using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Documents;

/// <summary>Writes the assessment plan: which requirements, by which controls, on which accounts, with which tool.</summary>
internal static class AssessmentPlanDocument
{
    /// <summary>The name of the file.</summary>
    public const string File = "assessment-plan.json";

    private static readonly OscalResource NoPlan = new(Uuid5.Of(Uuid5.Product, "oscal-no-ssp"), "No system security plan in OSCAL")
    {
        Description =
            "The accounts are assessed as they are; no system security plan in OSCAL was handed in. Components are defined in this document.",
    };

    /// <summary>Plans the document.</summary>
    public static PackageFile Plan(OscalRun run) =>
        OscalDocument.Plan(File, "assessment-plan", "Assessment plan of AWS accounts, IAM and STS", run, (json, cancellationToken) =>
        {
            var planned = run.Requirements.Planned;
            var activities = Activities(planned).ToList();
            json.Object("import-ssp", () => json.WriteString("href", $"#{NoPlan.Id}"));
            if (run.Accounts.Count + planned.Count > 0)
            {
                json.Object("local-definitions", () =>
                {
                    ComponentJson.Accounts(json, run.Accounts);
                    json.List("objectives-and-methods", planned, Objective);
                    json.List("activities", activities, (j, activity) =>
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        ActivityJson.Write(j, run, activity);
                    });
                });
            }

            ReviewedControlsJson.Write(json, "reviewed-controls", planned);
            json.List("assessment-subjects", run.Accounts.Take(1), (j, _) => Subjects(j, run));
            ComponentJson.Assets(json, run);
            if (run.Accounts.Count > 0 && activities.Count > 0)
            {
                json.List("tasks", [OscalRun.Task], (j, id) =>
                {
                    j.Id("uuid", id);
                    j.WriteString("type", "action");
                    j.WriteString("title", "Capture and assess every account");
                    j.List("associated-activities", activities, (k, activity) =>
                    {
                        k.Id("activity-uuid", activity.Id);
                        k.List("subjects", [run], Subjects);
                    });
                });
            }

            BackMatterJson.Write(json, OscalResources.Programs(planned).Prepend(NoPlan));
        });

    // An activity for each control, and one for each requirement that a person attests.
    private static IEnumerable<OscalActivity> Activities(IReadOnlyList<OscalRequirement> planned) =>
        planned
            .SelectMany(r => r.Controls.Select(c => (Control: c, Requirement: r)))
            .GroupBy(p => (p.Control.Name, p.Control.Digest))
            .OrderBy(g => g.Key.Name, StringComparer.Ordinal)
            .Select(g => OscalActivity.Of(g.First().Control, [.. g.Select(p => p.Requirement)]))
            .Concat(planned.Where(r => r.IsManual).Select(OscalActivity.Of));

    private static void Subjects(Utf8JsonWriter json, OscalRun run)
    {
        json.WriteString("type", "component");
        json.List("include-subjects", run.Accounts, (j, account) =>
        {
            j.Id("subject-uuid", account.Component);
            j.WriteString("type", "component");
        });
    }

    private static void Objective(Utf8JsonWriter json, OscalRequirement requirement)
    {
        json.WriteString("control-id", requirement.ControlId);
        json.Markup("description", $"{requirement.ProgramName}, {requirement.Reference.Requirement}: {requirement.Title}");
        json.Props(
            new OscalProp("program", requirement.Reference.Program),
            new OscalProp("requirement", requirement.Reference.Requirement)
        );
        json.List("parts", [requirement], (j, r) =>
        {
            j.WriteString("id", r.ObjectiveId);
            j.WriteString("name", "assessment-objective");
            j.Markup("title", r.Title);
            j.Markup(
                "prose",
                [
                    r.IsPartial ? "Only a part of the requirement is tested." : null,
                    .. r.Controls.Select(c => $"{c.Name}: {c.Control.Description}"),
                    r.IsManual ? "A person attests it." : null,
                ]
            );
        });
    }
}
