using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Says what became of one waiver on one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Use">What became of it.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Waiver">The waiver.</param>
internal sealed record WaiverRow(AccountResult Account, WaiverUseKind Use, string Words, Waiver Waiver)
{
    /// <summary>Lists the waivers of a run: used, expired and unused.</summary>
    public static IReadOnlyList<WaiverRow> Of(EvidenceRun run) => [.. run.Accounts.SelectMany(Of)];

    /// <summary>Lists the waivers of an account.</summary>
    public static IEnumerable<WaiverRow> Of(AccountResult account) =>
        [
            .. WaiverUse
                .Find(account, Outcome.WaiverExpired)
                .Select(u => new WaiverRow(
                    account,
                    WaiverUseKind.Expired,
                    $"expired, needed by {Numbers.Count(u.Subjects.Count, "subject")}",
                    u.Waiver
                )),
            .. WaiverUse
                .Find(account, Outcome.Waived)
                .Select(u => new WaiverRow(
                    account,
                    WaiverUseKind.InForce,
                    $"in force for {Numbers.Count(u.Subjects.Count, "subject")}",
                    u.Waiver
                )),
            .. account.UnusedWaivers.Select(w => new WaiverRow(
                account,
                WaiverUseKind.Unused,
                "unused: nothing failed that it would accept",
                w
            )),
            .. account.WaiverFindings.Select(f => new WaiverRow(
                account,
                WaiverUseKind.Finding,
                $"{WaiverWords.Of(f.Problem)}: {f.Detail}",
                f.Waiver
            )),
        ];
}
