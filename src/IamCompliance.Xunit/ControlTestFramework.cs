using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace IamCompliance.Xunit;

/// <summary>Runs tests as xunit does and, once all have run, writes the evidence package and the summary of the run.</summary>
/// <param name="messageSink">Where xunit takes diagnostics.</param>
public sealed class ControlTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc />
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Framework.ControlTestExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
