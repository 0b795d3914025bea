using System.Diagnostics;
using IamCompliance.Assessment;
using IamCompliance.Xunit.Messages;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Maps outcomes to passed, failed and skipped: the one place that does.</summary>
internal static class VerdictReport
{
    /// <summary>Returns when the test passes; throws what the test framework shows otherwise.</summary>
    [StackTraceHidden]
    public static void Conclude(ControlVerdict verdict, ITestOutputHelper output)
    {
        var result = verdict.Result;
        switch (result.Outcome)
        {
            case Outcome.Fail or Outcome.WaiverExpired:
                throw new ControlFailedException(FailureMessage.Of(verdict));
            case Outcome.Error:
                throw new ControlErrorException(FailureMessage.Of(verdict));
        }

        if (verdict.EvidenceChange is { } change)
            throw new EvidenceChangedException($"{result.Outcome}, but {change}");

        switch (result.Outcome)
        {
            case Outcome.NotApplicable or Outcome.ManualPending:
                throw new SkipException($"{result.Outcome}: {result.Summary}");
            case Outcome.Waived:
                output.WriteLine($"warning: {WaiverLines.Of(result)}");
                break;
        }

        output.WriteLine($"{result.Outcome}: {LedgerLine.Of(result.Ledger)}");
    }
}
