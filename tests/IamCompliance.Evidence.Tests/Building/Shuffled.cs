using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Brings a run into another order without changing what it says.</summary>
internal static class Shuffled
{
    public static EvidenceRun Of(EvidenceRun run, Random random) =>
        run with
        {
            Accounts = Shuffle(run.Accounts.Select(a => Of(a, random)), random),
        };

    private static AccountResult Of(AccountResult account, Random random) =>
        account with
        {
            State = account.State with { Regions = Shuffle(account.State.Regions, random) },
            Parts = Shuffle(account.Parts.Select(p => Of(p, random)), random),
            Controls = Shuffle(account.Controls.Select(c => Of(c, random)), random),
            Manual = Shuffle(account.Manual, random),
            UnusedWaivers = Shuffle(account.UnusedWaivers, random),
        };

    private static ControlResult Of(ControlResult control, Random random) =>
        control with
        {
            Subjects = Shuffle(control.Subjects, random),
            Parts = Shuffle(control.Parts.Select(p => Of(p, random)), random),
        };

    private static Part Of(Part part, Random random) => part with { Calls = Shuffle(part.Calls, random) };

    private static T[] Shuffle<T>(IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
