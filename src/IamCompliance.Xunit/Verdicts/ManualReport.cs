using System.Diagnostics;
using IamCompliance.Assessment;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Maps the outcome of a requirement that a person must attest to passed and skipped.</summary>
internal static class ManualReport
{
    /// <summary>Returns when it is attested; skips while it waits.</summary>
    [StackTraceHidden]
    public static void Conclude(ManualResult result, ITestOutputHelper output)
    {
        if (result.Outcome != Outcome.Attested)
            throw new SkipException($"{result.Outcome}: {result.Summary}");
        output.WriteLine($"{result.Outcome}: {result.Summary}");
    }
}
