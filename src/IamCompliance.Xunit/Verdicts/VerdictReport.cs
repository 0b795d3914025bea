using IamCompliance.Xunit.Messages;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Maps outcomes to passed, failed and skipped: the one place that does.</summary>
internal static class VerdictReport
{
    /// <summary>Gets what the test must end with: null when it passes.</summary>
    public static Exception? Conclude(ControlVerdict verdict, ITestOutputHelper output)
    {
        var result = verdict.Result;
        switch (result.Outcome)
        {
            case Outcome.Fail or Outcome.WaiverExpired:
                return new ControlFailedException(FailureMessage.Of(verdict));
            case Outcome.Error:
                return new ControlErrorException(FailureMessage.Of(verdict));
        }

        if (verdict.EvidenceChange is { } change)
            return new EvidenceChangedException($"{result.Outcome}, but {change}");

        switch (result.Outcome)
        {
            case Outcome.NotApplicable or Outcome.ManualPending:
                return new SkipException($"{result.Outcome}: {result.Summary}");
            case Outcome.Waived:
                output.WriteLine($"warning: {WaiverLines.Of(result)}");
                break;
        }

        output.WriteLine($"{result.Outcome}: {LedgerLine.Of(result.Ledger)}");
        return null;
    }
}
