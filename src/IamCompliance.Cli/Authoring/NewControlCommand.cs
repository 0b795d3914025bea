using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Scaffolding;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc new control</c>: a folder with a control and its cases, to be filled in.</summary>
internal static class NewControlCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "the demand in kebab-case, without numbers that are parameters" };
        var resource = new Option<string>("--resource")
        {
            Description = "the resource type it looks at; `iamc resources` lists them",
            Required = true,
        };
        var chapter = new Option<string>("--chapter") { Description = "the chapter it belongs to", Required = true };
        var each = new Option<string?>("--each") { Description = "the list whose elements are judged one by one" };
        var title = new Option<string?>("--title") { Description = "what holds, as a short sentence" };
        var project = NewCommand.Project();
        var command = new Command(
            "control",
            """
            Write control.yaml and cases.yaml of a new control.

            Examples:
              iamc new control users-are-tagged --resource AWS::IAM::User --chapter security-best-practices
              iamc new control keys-are-young --resource AWS::IAM::User --each accessKeys --chapter resilience --title "Access keys are young"
            """
        )
        {
            id,
            resource,
            chapter,
            each,
            title,
            project,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var draft = new ControlDraft
                {
                    Id = parsed.GetRequiredValue(id),
                    Chapter = parsed.GetRequiredValue(chapter),
                    Resource = parsed.GetRequiredValue(resource),
                    Each = parsed.GetValue(each),
                    Title = parsed.GetValue(title)?.Trim().TrimEnd('.'),
                };
                var folder = parsed.GetRequiredValue(project);
                NewCommand.Refuse(
                    draft.FindProblem(KnownResourceTypes.Catalog, [.. NewCommand.Load(folder).Catalogue.Controls.Select(c => c.Id)])
                );
                ProjectWriter.Write(folder, ControlScaffold.Write(draft, KnownResourceTypes.Catalog));
                Terminal.Line(
                    $"""

                    What to do next:
                      1. Say in control.yaml what is demanded and why; iamc resources {draft.Resource} lists what can be asked.
                      2. iamc validate                       until nothing is left to fill in
                      3. Write the cases: each fails until you have. iamc test --control {draft.Id}
                      4. iamc test --mutate {draft.Id}       shows mistakes that no case would notice
                      5. Map it: name it under a requirement of a program, or give it `mappings: [{"{ program: …, requirement: … }"}]`.
                    """
                );
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }
}
