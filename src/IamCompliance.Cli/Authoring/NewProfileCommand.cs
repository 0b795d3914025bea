using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Scaffolding;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc new profile</c>: iamcompliance.yaml, to be filled in.</summary>
internal static class NewProfileCommand
{
    public static Command Create()
    {
        var program = CommonOptions.Program();
        var project = NewCommand.Project();
        var command = new Command(
            "profile",
            """
            Write iamcompliance.yaml, which says what is tested and against what.

            Examples:
              iamc new profile --program cis-aws-foundations-7.0.0
            """
        )
        {
            program,
            project,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var folder = parsed.GetRequiredValue(project);
                var programs = parsed.GetValue(program) ?? [];
                NewCommand.Refuse(ProfileScaffold.FindProblem(programs, [.. NewCommand.Load(folder).Catalogue.Programs.Select(p => p.Id)]));
                ProjectWriter.Write(folder, [ProfileScaffold.Write(programs)]);
                Terminal.Line(
                    """

                    What to do next:
                      1. Name the account and where its state comes from; iamc capture and iamc import record one.
                      2. iamc validate                       until nothing is left to fill in
                      3. iamc check
                    """
                );
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }
}
