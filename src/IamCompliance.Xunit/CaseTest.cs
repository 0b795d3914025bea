using System.Diagnostics;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Runs one case of one control: a unit test of the control itself, on a small account of its own.</summary>
public static class CaseTest
{
    /// <summary>Runs the case and fails with what came out instead.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="control">The id of the control.</param>
    /// <param name="caseName">The sentence that names the case.</param>
    /// <param name="output">Where a passing test says what came out.</param>
    [StackTraceHidden]
    public static void Run(Type definitions, string control, string caseName, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var result = ControlRun.Of(definitions).RunCase(control, caseName);
        if (result.Message is { } mismatch)
            throw new CaseFailedException(mismatch);
        output.WriteLine($"{result.Result.Outcome}: {result.Result.Summary}");
    }
}
