namespace IamCompliance.Xunit.TestLogger;

/// <summary>Finds the summary that the control tests of an assembly leave.</summary>
public static class RunSummaryFile
{
    /// <summary>What follows the assembly's file name; the test framework writes that file.</summary>
    public const string Suffix = ".iamcompliance-run.txt";

    /// <summary>Copies the summary, if the assembly has one; a summary that cannot be read never breaks a run.</summary>
    internal static void CopyTo(TextWriter output, string assembly)
    {
        var path = assembly + Suffix;
        if (!File.Exists(path))
            return;
        try
        {
            var summary = File.ReadAllText(path);
            output.WriteLine();
            output.WriteLine(summary.TrimEnd());
        }
        catch (IOException problem)
        {
            output.WriteLine($"The summary of the run could not be read: {problem.Message}");
        }
    }
}
