using Xunit.Abstractions;
using Xunit.Sdk;

namespace IamCompliance.Xunit.Framework;

/// <summary>Runs the tests of an assembly; when all have run, leaves the evidence package and the summary.</summary>
internal sealed class ControlTestAssemblyRunner(
    ITestAssembly testAssembly,
    IEnumerable<IXunitTestCase> testCases,
    IMessageSink diagnosticMessageSink,
    IMessageSink executionMessageSink,
    ITestFrameworkExecutionOptions executionOptions
) : XunitTestAssemblyRunner(testAssembly, testCases, diagnosticMessageSink, executionMessageSink, executionOptions)
{
    private RunEnd End => new(((IReflectionAssemblyInfo)TestAssembly.Assembly).Assembly);

    /// <inheritdoc />
    protected override async Task AfterTestAssemblyStartingAsync()
    {
        await base.AfterTestAssemblyStartingAsync();
        Aggregator.Run(End.Forget);
    }

    /// <inheritdoc />
    protected override async Task BeforeTestAssemblyFinishedAsync()
    {
        // What goes wrong here fails the run: no evidence is a finding too.
        await Aggregator.RunAsync(End.WriteAsync);
        await base.BeforeTestAssemblyFinishedAsync();
    }
}
