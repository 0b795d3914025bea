using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Waiving;

public sealed class WaiverFindingTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)) };

    private static readonly AccountState AdaFailsBobPasses = Recorded([
        Resource("ada", """{"mfaActive":false}"""),
        Resource("bob", """{"mfaActive":true}"""),
    ]);

    [Fact]
    public void A_waiver_for_what_fails_and_nothing_else_is_as_it_should_be() => Assert.Empty(Find(Waiver("ada", Now.AddDays(1))));

    [Fact]
    public void A_waiver_that_also_covers_what_passes_is_wider_than_needed()
    {
        var finding = Assert.Single(Find(Waiver("*", Now.AddDays(1))));
        Assert.Equal((WaiverProblem.TooWide, "covers 1 subject that passes, such as bob"), (finding.Problem, finding.Detail));
    }

    [Fact]
    public void A_waiver_that_covers_only_what_passes_says_so_and_is_unused()
    {
        var account = Assess(Waiver("b*", Now.AddDays(1)));
        Assert.Equal("covers 1 subject that passes, such as bob, and none that fails", Assert.Single(account.WaiverFindings).Detail);
        Assert.Single(account.UnusedWaivers);
    }

    [Fact]
    public void Of_two_waivers_in_force_for_one_failure_the_second_overlaps()
    {
        var second = Waiver("a*", Now.AddDays(2), line: 2);
        var finding = Assert.Single(Find(Waiver("ada", Now.AddDays(1), line: 1), second));
        Assert.Equal(WaiverProblem.Overlapping, finding.Problem);
        Assert.Same(second, finding.Waiver);
        Assert.Contains("also covers ada", finding.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renewal_beside_the_expired_waiver_does_not_overlap() =>
        Assert.Empty(Find(Waiver("ada", Now.AddDays(-1), line: 1), Waiver("ada", Now.AddDays(1), line: 2)));

    [Fact]
    public void A_waiver_holds_from_the_instant_it_was_created()
    {
        var waiver = Waiver("ada", Now.AddDays(1)) with { Created = Now };
        Assert.Equal(Outcome.Waived, Assess(waiver).Controls[0].Outcome);
    }

    [Fact]
    public void A_waiver_created_after_the_capture_does_not_hold_and_says_so()
    {
        var account = Assess(Waiver("ada", Now.AddDays(1)) with { Created = Now.AddTicks(1) });
        var subject = account.Controls[0].Subjects[0];
        Assert.Equal(Outcome.Fail, subject.Outcome);
        Assert.Contains("begins on 2026-01-31T00:00:00Z, after the account was captured", subject.WaiverNote, StringComparison.Ordinal);
        Assert.Equal(WaiverProblem.NotYetInForce, Assert.Single(account.WaiverFindings).Problem);
    }

    [Fact]
    public void The_waivers_of_controls_that_a_narrowed_run_leaves_out_are_not_called_unused() =>
        Assert.Empty(Assess(Waiver("ada", Now.AddDays(1), control: "other-control")).UnusedWaivers);

    private static IReadOnlyList<WaiverFinding> Find(params Waiver[] waivers) => Assess(waivers).WaiverFindings;

    private static AccountResult Assess(params Waiver[] waivers) =>
        Catalogue([Mfa.Bind()], waivers).Assess("sandbox", AdaFailsBobPasses, "digest");
}
