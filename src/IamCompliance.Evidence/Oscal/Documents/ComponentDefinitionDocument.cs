using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Documents;

/// <summary>Writes the component definition: the checks as a component, and which requirement of each program rests on which of
/// them.</summary>
internal static class ComponentDefinitionDocument
{
    /// <summary>The name of the file.</summary>
    public const string File = "component-definition.json";

    /// <summary>Plans the document.</summary>
    public static PackageFile Plan(OscalRun run) =>
        OscalDocument.Plan(File, "component-definition", "Controls for AWS IAM and STS and the programs they serve", run, (json, _) =>
        {
            var mapped = run.Requirements.Planned.Where(r => r.Reference.Program != OscalControl.OwnProgram).ToList();
            json.List("components", [mapped], (j, requirements) =>
            {
                j.Id("uuid", Checks(run));
                j.WriteString("type", "validation");
                j.WriteString("title", "IamCompliance controls");
                j.WriteString("description", "Tests of AWS IAM and STS. A control is one test; a requirement may rest on several.");
                j.Props(new OscalProp("version", run.Run.ToolVersion, IsOscal: true));
                j.List("control-implementations", requirements.GroupBy(r => r.Reference.Program), (k, program) =>
                {
                    k.Id("uuid", Uuid5.Of(Checks(run), "program", program.Key));
                    k.WriteString("source", $"#{program.First().ProgramResource}");
                    k.Markup("description", $"Requirements of {program.First().ProgramName} that controls test or people attest.");
                    k.List("implemented-requirements", program, (l, requirement) => Write(l, run, requirement));
                });
            });
            BackMatterJson.Write(json, OscalResources.Programs(mapped));
        });

    private static Guid Checks(OscalRun run) => Uuid5.Of(Uuid5.Product, "oscal-checks", run.Run.ToolVersion);

    private static void Write(Utf8JsonWriter json, OscalRun run, OscalRequirement requirement)
    {
        var id = Uuid5.Of(Checks(run), "requirement", requirement.Reference.Program, requirement.Reference.Requirement);
        json.Id("uuid", id);
        json.WriteString("control-id", requirement.ControlId);
        json.Markup("description", $"{requirement.Reference.Requirement}: {requirement.Title}");
        json.Props([
            new OscalProp("requirement", requirement.Reference.Requirement),
            new OscalProp("coverage", requirement.IsPartial ? "partial" : null),
            new OscalProp("assessment", requirement.IsManual ? "manual" : "automated"),
            .. requirement.Controls.Select(c => new OscalProp("control", c.Name)),
            .. requirement.Controls.Select(c => new OscalProp("control-sha256", c.Digest)),
        ]);
        json.List("statements", new[] { RequirementTokens.StatementId(requirement.Reference) }.OfType<string>(), (j, statement) =>
        {
            j.WriteString("statement-id", statement);
            j.Id("uuid", Uuid5.Of(id, "statement"));
            j.Markup("description", requirement.Title);
        });
        json.Markup(
            "remarks",
            requirement.Controls.Select(c => $"{c.Name}: {c.Control.Title}").Append(requirement.IsManual ? "A person attests it." : null)
        );
    }
}
