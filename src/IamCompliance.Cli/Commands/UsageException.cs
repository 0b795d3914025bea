namespace IamCompliance.Cli.Commands;

/// <summary>Carries a problem the user can mend to the exit: one sentence, and the way out.</summary>
internal sealed class UsageException(string message, string help, int exitCode = ExitCodes.Usage) : Exception(message)
{
    public string Help { get; } = help;

    public int ExitCode { get; } = exitCode;
}
