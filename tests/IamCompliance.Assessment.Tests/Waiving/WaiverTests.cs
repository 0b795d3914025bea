using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Waiving;

public sealed class WaiverTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)) };

    private static readonly AccountState OneFails = Recorded([Resource("ada", """{"mfaActive":false}""")]);

    [Fact]
    public void Waiver_in_force_changes_the_outcome_and_never_the_observation()
    {
        var result = Assess(Mfa, OneFails, Waiver("ada", Now.AddTicks(1)));

        var subject = Assert.Single(result.Subjects);
        Assert.Equal((Outcome.Fail, Outcome.Waived), (subject.Observation, subject.Outcome));
        Assert.Equal("mfaActive", Assert.Single(subject.Reasons).Path);
        Assert.Equal(Outcome.Waived, result.Outcome);
        Assert.Equal((1, 0), (result.Ledger.Waived, result.Ledger.Fail));
        Assert.Equal("1 of 1 user fails under a waiver in force", result.Summary);
    }

    [Fact]
    public void Waiver_does_not_hold_at_the_instant_it_expires()
    {
        var result = Assess(Mfa, OneFails, Waiver("ada", Now));

        Assert.Equal(Outcome.WaiverExpired, Assert.Single(result.Subjects).Outcome);
        Assert.Equal(Outcome.WaiverExpired, result.Outcome);
        Assert.Equal((0, 1), (result.Ledger.Waived, result.Ledger.Fail));
    }

    [Fact]
    public void Waiver_does_not_touch_a_pass_or_an_error()
    {
        var state = Recorded([Resource("ada", """{"mfaActive":true}"""), Resource("bob", """{"mfaActive":"no"}""")]);

        var result = Assess(Mfa, state, Waiver("*", Now.AddDays(1)));

        Assert.Equal([Outcome.Pass, Outcome.Error], result.Subjects.Select(s => s.Outcome));
        Assert.All(result.Subjects, s => Assert.Null(s.Waiver));
    }

    [Theory]
    [InlineData("ada", "*", "test-control", true)]
    [InlineData("a?a", "111122223333", "test-control", true)]
    [InlineData("*", "sandbox", "test-control", true)]
    [InlineData("ADA", "*", "test-control", false)]
    [InlineData("bob", "*", "test-control", false)]
    [InlineData("ada", "444455556666", "test-control", false)]
    [InlineData("ada", "*", "other-control", false)]
    public void Waiver_applies_by_control_account_and_resource(string resource, string account, string control, bool applies)
    {
        var result = Assess(Mfa, OneFails, Waiver(resource, Now.AddDays(1), control, account));

        Assert.Equal(applies ? Outcome.Waived : Outcome.Fail, result.Outcome);
    }

    [Fact]
    public void Among_overlapping_waivers_the_authors_first_one_applies()
    {
        var first = Waiver("a*", Now.AddDays(1), line: 1);
        var second = Waiver("ada", Now.AddDays(9), line: 2);

        Assert.Same(first, Assess(Mfa, OneFails, second, first).Subjects[0].Waiver);
    }

    [Fact]
    public void Renewed_waiver_counts_although_the_expired_one_stands_before_it()
    {
        var expired = Waiver("ada", Now.AddDays(-1), line: 1);
        var renewed = Waiver("ada", Now.AddDays(1), line: 2);

        Assert.Same(renewed, Assess(Mfa, OneFails, expired, renewed).Subjects[0].Waiver);
    }

    [Fact]
    public void Waiver_for_a_resource_covers_the_elements_of_its_lists()
    {
        var control = new ControlBuilder { Each = "accessKeys", Require = Key("status", "equals", Text("Inactive")) };
        var state = Recorded([Resource("ada", """{"accessKeys":[{"slot":"1","status":"Active"},{"slot":"2","status":"Active"}]}""")]);

        Assert.Equal(Outcome.Waived, Assess(control, state, Waiver("ada", Now.AddDays(1))).Outcome);
        Assert.Equal(
            [Outcome.Fail, Outcome.Waived],
            Assess(control, state, Waiver("ada#accessKeys/2", Now.AddDays(1))).Subjects.Select(s => s.Outcome)
        );
    }

    [Fact]
    public void Waivers_that_no_failure_used_are_reported()
    {
        Waiver used = Waiver("ada", Now.AddDays(1), line: 1),
            shadowed = Waiver("a*", Now.AddDays(1), line: 2),
            elsewhere = Waiver("zoe", Now.AddDays(1), line: 3),
            otherAccount = Waiver("ada", Now.AddDays(1), account: "444455556666", line: 4);

        var account = Catalogue([Mfa.Bind()], elsewhere, otherAccount, shadowed, used).Assess("sandbox", OneFails, "digest");

        Assert.Equal([shadowed, elsewhere], account.UnusedWaivers);
    }

    [Fact]
    public void Failed_count_can_be_waived_for_the_account()
    {
        var control = new ControlBuilder { Count = new(new Definitions.Predicates.LiteralOperand(Number(1)), null) };

        var result = Assess(control, Recorded([]), Waiver("111122223333", Now.AddDays(1)));

        Assert.Equal(Outcome.Waived, result.Outcome);
        Assert.Equal("0 users found; at least 1 required, under a waiver in force", result.Summary);
    }
}
