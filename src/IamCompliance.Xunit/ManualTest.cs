using System.Diagnostics;
using IamCompliance.Definitions.Controls;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Shows a requirement that a person must attest, so that it is never mistaken for tested.</summary>
public static class ManualTest
{
    /// <summary>Skips with the reason while nobody has attested the requirement for every account.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="program">The id of the program edition.</param>
    /// <param name="requirement">The id of the requirement.</param>
    /// <param name="output">Where a passing test says what it rests on.</param>
    [StackTraceHidden]
    public static void Run(Type definitions, string program, string requirement, ITestOutputHelper output)
    {
        foreach (var verdict in ControlRun.Of(definitions).JudgeManual(new RequirementReference(program, requirement)))
            ManualReport.Conclude(verdict, output);
    }
}
