using IamCompliance.Cli.Commands;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Cli.Checking;

/// <summary>What a check came to.</summary>
/// <param name="Run">The outcomes.</param>
/// <param name="Entry">The path of the file that a person opens first.</param>
internal sealed record CheckResult(EvidenceRun Run, string Entry)
{
    private IEnumerable<Outcome> Outcomes =>
        Run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)));

    // An undecided control, or an attestation that is not proven, outranks a failed one: the run does not cover what it claims to.
    public int ExitCode =>
        Run.Accounts.Any(a => a.State.Problem is not null) || Outcomes.Contains(Outcome.Error) ? ExitCodes.Error
        : Outcomes.Any(o => o is Outcome.Fail or Outcome.WaiverExpired) ? ExitCodes.Findings
        : ExitCodes.Pass;
}
