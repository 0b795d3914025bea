using System.Diagnostics;
using IamCompliance.Definitions.Controls;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Shows a requirement that a person must attest, so that it is never mistaken for tested.</summary>
public static class ManualTest
{
    /// <summary>Passes when the requirement is attested for every account, skips with the reason while it is not, and fails when an
    /// attached file is not as it was attested.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="program">The id of the program edition.</param>
    /// <param name="requirement">The id of the requirement.</param>
    /// <param name="output">Where a passing test says what it rests on.</param>
    [StackTraceHidden]
    public static void Run(Type definitions, string program, string requirement, ITestOutputHelper output) =>
        ManualReport.Conclude(ControlRun.Of(definitions).JudgeManual(new RequirementReference(program, requirement)), output);
}
