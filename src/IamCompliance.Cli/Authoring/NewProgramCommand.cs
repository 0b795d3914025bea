using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Scaffolding;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc new program</c>: an edition of a program, to be filled in.</summary>
internal static class NewProgramCommand
{
    public static Command Create()
    {
        var program = new Argument<string>("program") { Description = "the program in kebab-case, such as pci-dss" };
        var edition = new Argument<string>("edition") { Description = "the edition, such as 4.0" };
        var extends = new Option<string?>("--extends") { Description = "the edition whose requirements are taken over" };
        var project = NewCommand.Project();
        var command = new Command(
            "program",
            """
            Write a new edition of a compliance program.

            Examples:
              iamc new program house-rules 1.0
              iamc new program pci-dss 4.1 --extends 4.0
            """
        )
        {
            program,
            edition,
            extends,
            project,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var (name, number, from) = (parsed.GetRequiredValue(program), parsed.GetRequiredValue(edition), parsed.GetValue(extends));
                var folder = parsed.GetRequiredValue(project);
                NewCommand.Refuse(
                    ProgramScaffold.FindProblem(name, number, from, [.. NewCommand.Load(folder).Catalogue.Programs.Select(p => p.Id)])
                );
                ProjectWriter.Write(folder, [ProgramScaffold.Write(name, number, from)]);
                Terminal.Line(
                    $"""

                    What to do next:
                      1. Name the requirements and the controls each rests on; iamc catalog lists the controls.
                      2. iamc validate                       until nothing is left to fill in
                      3. Choose it: programs: [{name}-{number}] in iamcompliance.yaml
                    """
                );
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }
}
