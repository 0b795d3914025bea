using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Model;

/// <summary>
/// Orders what comes from accounts, so that evidence has the same bytes whatever the order of the input. What comes
/// from definitions keeps its published order.
/// </summary>
internal static class CanonicalOrder
{
    /// <summary>Orders a run and everything in it.</summary>
    public static EvidenceRun Of(EvidenceRun run) =>
        run with
        {
            Accounts =
            [
                .. run.Accounts.Select(Of).OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.StateDigest, StringComparer.Ordinal),
            ],
        };

    /// <summary>Orders the results of one account.</summary>
    public static AccountResult Of(AccountResult account) =>
        account with
        {
            State = account.State with { Regions = [.. account.State.Regions.Order(StringComparer.Ordinal)] },
            Parts = Of(account.Parts),
            Controls = [.. account.Controls.Select(Of).OrderBy(c => c.Control.Name, StringComparer.Ordinal)],
            Manual =
            [
                .. account
                    .Manual.OrderBy(m => m.Requirement.Reference.Program, StringComparer.Ordinal)
                    .ThenBy(m => m.Requirement.Reference.Requirement, NaturalOrder.Instance),
            ],
            UnusedWaivers = [.. account.UnusedWaivers.Order(WaiverOrder.Instance)],
            WaiverFindings =
            [
                .. account
                    .WaiverFindings.OrderBy(f => f.Waiver, WaiverOrder.Instance)
                    .ThenBy(f => f.Problem)
                    .ThenBy(f => f.Detail, StringComparer.Ordinal),
            ],
        };

    /// <summary>Orders the result of one control.</summary>
    public static ControlResult Of(ControlResult control) =>
        control with
        {
            Subjects = [.. control.Subjects.Order(SubjectOrder.Instance)],
            Parts = Of(control.Parts),
        };

    private static IReadOnlyList<Part> Of(IReadOnlyList<Part> parts) =>
        [.. parts.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => p with { Calls = [.. p.Calls.Order(CallOrder.Instance)] })];
}
