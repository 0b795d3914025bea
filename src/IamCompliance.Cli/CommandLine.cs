using System.CommandLine;
using IamCompliance.Cli.Authoring;
using IamCompliance.Cli.Capturing;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Cli.Packages;
using IamCompliance.Cli.Questions;

namespace IamCompliance.Cli;

/// <summary>Runs a command line: what the tool's process does, and what a test does without one.</summary>
public static class CommandLine
{
    // Commands end what they do when they are told to; how long they may take is theirs.
    private static readonly InvocationConfiguration OfProcess = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Runs it on the standard streams; Ctrl-C cancels.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> arguments) => RunAsync(arguments, CommandConsole.OfProcess, OfProcess);

    /// <summary>Runs it on a console of the caller's; it listens to no signals.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console)
    {
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = console.Out,
            Error = console.Error,
        };
        return RunAsync(arguments, console, configuration);
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, InvocationConfiguration configuration)
    {
        Terminal.Use(console);
        var parsed = Commands().Parse(arguments);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        foreach (var error in parsed.Errors)
            Terminal.Error(error.Message, "run the command with --help to see its arguments and examples");
        return ExitCodes.Usage;
    }

    private static RootCommand Commands() =>
        new("Compliance as code for AWS IAM and STS: prove what you do in the cloud.")
        {
            CheckCommand.Create(),
            BaselineCommand.Create(),
            CaptureCommand.Create(),
            PermissionsCommand.Create(),
            ImportCommand.Create(),
            ValidateCommand.Create(),
            TestCommand.Create(),
            ExplainCommand.Create(),
            CatalogCommand.Create(),
            CoverageCommand.Create(),
            ResourcesCommand.Create(),
            NewCommand.Create(),
            SchemaCommand.Create(),
            AcceptCommand.Create(),
            PolicyCommand.Create(),
            EvidenceCommand.Create(),
            DiffCommand.Create(),
        };
}
