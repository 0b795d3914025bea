using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

public sealed class CountTests
{
    private const string Yes = """{"mfaActive":true}""";
    private const string No = """{"mfaActive":false}""";
    private const string Unknown = """{"mfaActive":"?"}""";

    [Theory]
    [InlineData(1, null, Outcome.Pass, Yes)]
    [InlineData(1, null, Outcome.Pass, Yes, No, Unknown)]
    [InlineData(1, null, Outcome.Fail, No)]
    [InlineData(1, null, Outcome.Fail)]
    [InlineData(1, null, Outcome.Error, No, Unknown)]
    [InlineData(3, null, Outcome.Fail, Yes, Unknown)]
    [InlineData(null, 1, Outcome.Pass)]
    [InlineData(null, 1, Outcome.Pass, Unknown)]
    [InlineData(null, 1, Outcome.Error, Yes, Unknown)]
    [InlineData(null, 1, Outcome.Fail, Yes, Yes, Unknown)]
    [InlineData(1, 1, Outcome.Pass, Yes, No)]
    [InlineData(1, 1, Outcome.Error, Yes, Unknown)]
    [InlineData(1, 1, Outcome.Fail, Yes, Yes)]
    public void Count_is_decided_when_the_unknown_cannot_change_it(int? atLeast, int? atMost, Outcome expected, params string[] users)
    {
        var result = Assess(Control(atLeast, atMost), Recorded(users.Select((u, i) => Resource($"u{i}", u))));

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(("111122223333", expected), (Assert.Single(result.Subjects).Subject, result.Subjects[0].Outcome));
        Assert.Equal((1, 1), (result.Ledger.Read, result.Ledger.InScope));
    }

    [Fact]
    public void Unproven_population_is_an_error_although_enough_were_read()
    {
        var result = Assess(
            Control(1, null),
            Recorded([Resource("ada", Yes)], Denied(PartIds.AuthorizationDetails, "iam:GetAccountAuthorizationDetails"))
        );

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(
            "cannot be decided: iam:GetAccountAuthorizationDetails was denied (AccessDeniedException); grant iam:GetAccountAuthorizationDetails",
            result.Summary
        );
        Assert.Equal(PartIds.AuthorizationDetails, Assert.Single(result.Subjects[0].Reasons).Part);
    }

    [Fact]
    public void Failure_says_how_many_there_are_and_how_many_it_takes()
    {
        var result = Assess(Control(2, null), Recorded([Resource("a", Yes), Resource("b", No), Resource("c", No)]));

        Assert.Equal("1 of 3 users matches; at least 2 required", result.Summary);
        Assert.Equal(
            new Reason(
                "AWS::IAM::User",
                "at least 2 users where mfaActive equals true",
                "1 of 3 users matches",
                PartIds.AuthorizationDetails,
                Truth.False
            ),
            Assert.Single(result.Subjects[0].Reasons)
        );
    }

    [Fact]
    public void Error_names_what_could_not_be_read()
    {
        var result = Assess(Control(1, null), Recorded([Resource("a", Yes)], Denied(PartIds.CredentialReport, "iam:GetCredentialReport")));

        Assert.Equal(
            "cannot be decided: iam:GetCredentialReport was denied (AccessDeniedException); grant iam:GetCredentialReport",
            result.Summary
        );
        Assert.Equal(["AWS::IAM::User", "mfaActive"], result.Subjects[0].Reasons.Select(r => r.Path));
        Assert.All(result.Subjects[0].Reasons, r => Assert.Equal(Truth.Unknown, r.Truth));
    }

    [Theory]
    [InlineData(1, null, Outcome.Pass)]
    [InlineData(2, null, Outcome.Error)]
    [InlineData(null, 5, Outcome.Error)]
    [InlineData(null, 0, Outcome.Fail)]
    public void List_that_was_not_read_may_hold_any_number(int? atLeast, int? atMost, Outcome expected)
    {
        var control = Control(atLeast, atMost) with { Each = "accessKeys", Where = Key("status", "equals", Text("Active")) };
        var state = Recorded([Resource("a", """{"accessKeys":[{"slot":"1","status":"Active"}]}"""), Resource("b", """{"accessKeys":0}""")]);

        Assert.Equal(expected, Assess(control, state).Outcome);
    }

    private static ControlBuilder Control(int? atLeast, int? atMost) =>
        new()
        {
            Where = User("mfaActive", "equals", Boolean(true)),
            Count = new CountBounds(
                atLeast is { } least ? new LiteralOperand(Number(least)) : null,
                atMost is { } most ? new LiteralOperand(Number(most)) : null
            ),
        };
}
