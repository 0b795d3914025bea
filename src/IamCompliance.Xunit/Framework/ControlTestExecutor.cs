using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace IamCompliance.Xunit.Framework;

/// <summary>Runs the chosen tests with the runner that ends in evidence.</summary>
internal sealed class ControlTestExecutor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkExecutor(assemblyName, sources, diagnostics)
{
    /// <inheritdoc />
    protected override async void RunTestCases(
        IEnumerable<IXunitTestCase> testCases,
        IMessageSink executionMessageSink,
        ITestFrameworkExecutionOptions executionOptions
    )
    {
        using var runner = new ControlTestAssemblyRunner(
            TestAssembly,
            testCases,
            DiagnosticMessageSink,
            executionMessageSink,
            executionOptions
        );
        await runner.RunAsync();
    }
}
