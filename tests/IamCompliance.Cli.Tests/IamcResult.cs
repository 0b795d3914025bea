namespace IamCompliance.Cli.Tests;

/// <summary>What a run of the command line left.</summary>
internal sealed record IamcResult(int ExitCode, string Output, string Error)
{
    /// <summary>Asserts the exit code, showing what was printed when it differs.</summary>
    public IamcResult Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode}, expected {code}\n--- out\n{Output}\n--- err\n{Error}");
        return this;
    }
}
