using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Scaffolding;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc new</c>: writes the files a new definition begins with.</summary>
internal static class NewCommand
{
    public static Command Create() =>
        new("new", "Write the files that a new control, program, waiver or profile begins with. Nothing is ever overwritten.")
        {
            NewControlCommand.Create(),
            NewProgramCommand.Create(),
            NewWaiverCommand.Create(),
            NewProfileCommand.Create(),
        };

    /// <summary>Makes the option that names the project.</summary>
    public static Option<string> Project() => new("--in") { Description = "the folder of the project", DefaultValueFactory = _ => "." };

    /// <summary>Loads what a project knows already; half-written definitions in it are no obstacle.</summary>
    public static LinkResult Load(string project) => WorkspaceLoader.LoadDefinitions(project).Link;

    /// <summary>Refuses to go on with a problem.</summary>
    public static void Refuse(ScaffoldProblem? problem)
    {
        if (problem is not null)
            throw new UsageException(problem.Message, problem.Help);
    }
}
