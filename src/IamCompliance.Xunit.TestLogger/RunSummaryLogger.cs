using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;

namespace IamCompliance.Xunit.TestLogger;

/// <summary>Prints, at the end of a run, what the control tests left beside their assembly: the verdicts and where the evidence
/// lies.</summary>
/// <remarks>A target after the tests would do it too, but none runs when a test fails.</remarks>
[FriendlyName("iamcompliance")]
[ExtensionUri("logger://IamCompliance/RunSummary/v1")]
public sealed class RunSummaryLogger : ITestLogger
{
    private readonly SortedSet<string> assemblies = new(StringComparer.Ordinal);
    private readonly TextWriter output;

    /// <summary>Creates the logger for the console.</summary>
    public RunSummaryLogger()
        : this(Console.Out) { }

    internal RunSummaryLogger(TextWriter output) => this.output = output;

    /// <inheritdoc />
    public void Initialize(TestLoggerEvents events, string testRunDirectory)
    {
        if (events is null)
            throw new ArgumentNullException(nameof(events));
        events.TestResult += (_, e) => Note(e.Result.TestCase.Source);
        events.TestRunComplete += (_, _) => Print();
    }

    internal void Note(string assembly)
    {
        lock (assemblies)
            assemblies.Add(assembly);
    }

    internal void Print()
    {
        lock (assemblies)
        {
            foreach (var assembly in assemblies)
                RunSummaryFile.CopyTo(output, assembly);
        }

        output.Flush();
    }
}
