using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

public sealed class PopulationTests
{
    private static readonly ControlBuilder Keys = new()
    {
        Each = "accessKeys",
        Where = Key("status", "equals", Text("Active")),
        Require = Key("createDate", "within", Days(90)),
    };

    [Fact]
    public void Nobody_in_scope_of_a_read_population_is_not_applicable()
    {
        var nobody = Assess(Keys, Recorded([]));
        var excluded = Assess(
            Keys,
            Recorded([Resource("ada", """{"accessKeys":[{"slot":"1","status":"Inactive"},{"slot":"2","status":"Inactive"}]}""")])
        );

        Assert.Equal((Outcome.NotApplicable, "there are no access keys"), (nobody.Outcome, nobody.Summary));
        Assert.Equal((Outcome.NotApplicable, "none of 2 access keys is in scope"), (excluded.Outcome, excluded.Summary));
        Assert.Equal((2, 2, 0), (excluded.Ledger.Read, excluded.Ledger.Excluded, excluded.Ledger.InScope));
    }

    [Fact]
    public void Elements_are_subjects_named_by_list_and_key()
    {
        var state = Recorded([
            Resource(
                "ada",
                """{"accessKeys":[{"slot":"2","status":"Active"},{"slot":"1","status":"Active","createDate":"2026-01-30T00:00:00Z"}]}"""
            ),
        ]);

        var result = Assess(Keys, state);

        Assert.Equal(
            [("ada#accessKeys/1", Outcome.Pass), ("ada#accessKeys/2", Outcome.Fail)],
            result.Subjects.Select(s => (s.Subject, s.Outcome))
        );
        Assert.Equal("1 of 2 access keys fails", result.Summary);
    }

    [Theory]
    [InlineData("userPolicyList", """[{"policyName":"b"},{"policyName":"a"}]""", "ada#userPolicyList/a", "ada#userPolicyList/b")]
    [InlineData("virtualMfaDevices", """[{"serialNumber":"arn:aws:iam::1:mfa/x"}]""", "ada#virtualMfaDevices/arn:aws:iam::1:mfa/x")]
    [InlineData("groupList", """["x","y"]""", "ada#groupList/0", "ada#groupList/1")]
    [InlineData("accessKeys", """[{"slot":"1"},{"slot":"1"}]""", "ada#accessKeys/1", "ada#accessKeys/1~2")]
    [InlineData("accessKeys", """[{"slot":""},{"slot":7}]""", "ada#accessKeys/0", "ada#accessKeys/1")]
    [InlineData("accessKeys", "null")]
    public void Element_keys(string each, string json, params string[] subjects)
    {
        var control = new ControlBuilder { Each = each, Require = AllOf() };

        Assert.Equal(
            subjects,
            Assess(control, Recorded([Resource("ada", "{\"" + each + "\":" + json + "}")])).Subjects.Select(s => s.Subject)
        );
    }

    [Fact]
    public void List_that_was_not_read_is_one_error_for_the_resource()
    {
        var state = Recorded(
            [Resource("ada", """{"accessKeys":[{"slot":"1","status":"Inactive"}]}""")],
            Denied(PartIds.CredentialReport, "iam:GetCredentialReport")
        );

        var result = Assess(Keys, state);

        var subject = Assert.Single(result.Subjects);
        Assert.Equal(("ada", Outcome.Error), (subject.Subject, subject.Outcome));
        Assert.Equal("accessKeys", Assert.Single(subject.Reasons).Path);
        Assert.Contains("grant iam:GetCredentialReport", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void List_of_another_kind_is_one_error_for_the_resource() =>
        Assert.Equal(
            "unknown: a list of object was expected and text was recorded",
            Assert.Single(Assess(Keys, Recorded([Resource("ada", """{"accessKeys":"none"}""")])).Subjects).Reasons[0].Observed
        );

    [Fact]
    public void Worst_subject_decides()
    {
        var control = new ControlBuilder { Require = User("mfaActive", "equals", Boolean(true)) };
        Item pass = Resource("pass", """{"mfaActive":true}"""),
            fail = Resource("fail", """{"mfaActive":false}"""),
            error = Resource("error", """{"mfaActive":1}"""),
            other = Resource("other", """{"mfaActive":false}""");
        var waiver = Waiver("fail", Now.AddDays(1));
        var expired = Waiver("fail", Now);

        Assert.Equal(Outcome.Pass, Assess(control, Recorded([pass])).Outcome);
        Assert.Equal(Outcome.Waived, Assess(control, Recorded([pass, fail]), waiver).Outcome);
        Assert.Equal(Outcome.Error, Assess(control, Recorded([pass, fail, error]), waiver).Outcome);
        Assert.Equal(Outcome.WaiverExpired, Assess(control, Recorded([pass, fail, error]), expired).Outcome);
        Assert.Equal(Outcome.Fail, Assess(control, Recorded([pass, fail, error, other]), expired).Outcome);
    }

    [Fact]
    public void Summary_counts_everybody_worst_first()
    {
        var control = new ControlBuilder { Require = User("mfaActive", "equals", Boolean(true)) };
        var state = Recorded([
            Resource("a", """{"mfaActive":false}"""),
            Resource("b", """{"mfaActive":false}"""),
            Resource("c", """{"mfaActive":false}"""),
            Resource("d", """{"mfaActive":1}"""),
            Resource("e", """{"mfaActive":true}"""),
            Resource("f", """{"mfaActive":true}"""),
        ]);

        var result = Assess(control, state, Waiver("a", Now.AddDays(1)));

        Assert.Equal(
            "2 of 6 users fail, 1 cannot be decided, 1 fails under a waiver in force: a boolean was expected and a number was recorded",
            result.Summary
        );
        Assert.Equal(
            (6, 0, 6, 2, 2, 1, 1),
            (
                result.Ledger.Read,
                result.Ledger.Excluded,
                result.Ledger.InScope,
                result.Ledger.Pass,
                result.Ledger.Fail,
                result.Ledger.Error,
                result.Ledger.Waived
            )
        );
    }

    [Fact]
    public void Passing_is_said_of_one_and_of_all()
    {
        var control = new ControlBuilder { Require = AllOf() };

        Assert.Equal("1 user passes", Assess(control, Recorded([Resource("a")])).Summary);
        Assert.Equal("all 2 users pass", Assess(control, Recorded([Resource("a"), Resource("b")])).Summary);
    }
}
