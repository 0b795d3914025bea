namespace IamCompliance.Cli.Commands;

/// <summary>Names the exit codes; pipelines rely on them.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for holds.</summary>
    public const int Pass = 0;

    /// <summary>Something does not hold: a control fails, a case fails.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a definition or a profile is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be decided, because data could not be read.</summary>
    public const int Error = 3;

    /// <summary>Interrupted by Ctrl-C (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
