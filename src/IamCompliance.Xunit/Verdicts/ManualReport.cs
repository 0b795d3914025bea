using System.Diagnostics;
using IamCompliance.Assessment.Outcomes;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Maps the outcomes of a requirement that a person must attest to passed, failed and skipped.</summary>
internal static class ManualReport
{
    /// <summary>Returns when it is attested for every account; fails when an attestation is not proven for one, and skips while one
    /// waits.</summary>
    [StackTraceHidden]
    public static void Conclude(IReadOnlyList<ManualResult> results, ITestOutputHelper output)
    {
        // An account that waits must not hide another whose attestation is wrong.
        if (results.FirstOrDefault(r => r.Outcome == Outcome.Error) is { } wrong)
            throw new ControlErrorException($"{wrong.Outcome}: {wrong.Summary}");
        if (results.FirstOrDefault(r => r.Outcome != Outcome.Attested) is { } waiting)
            throw new SkipException($"{waiting.Outcome}: {waiting.Summary}");
        foreach (var result in results)
            output.WriteLine($"{result.Outcome}: {result.Summary}");
    }
}
