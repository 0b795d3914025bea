namespace IamCompliance.Templates.Tests;

/// <summary>What a process said, and how it ended.</summary>
internal sealed record ProcessResult(string Command, int ExitCode, string Output)
{
    /// <summary>Demands an exit code, and shows the output when it is another.</summary>
    public ProcessResult Exits(int expected)
    {
        Assert.True(ExitCode == expected, $"{Command} ended with {ExitCode}, not {expected}:\n{Output}");
        return this;
    }

    /// <summary>Demands words of the output.</summary>
    public ProcessResult Says(string words)
    {
        Assert.True(Output.Contains(words, StringComparison.Ordinal), $"{Command} did not say `{words}`:\n{Output}");
        return this;
    }
}
