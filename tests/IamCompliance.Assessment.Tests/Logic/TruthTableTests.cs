using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Logic;

/// <summary>Proves the tables of three-valued logic through the engine, where unknown means a part that was denied.</summary>
public sealed class TruthTableTests
{
    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void All_of(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, Ask(AllOf(That(left), That(right))));
        Assert.Equal(expected, Ask(AllOf(That(right), That(left))));
    }

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Any_of(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, Ask(AnyOf(That(left), That(right))));
        Assert.Equal(expected, Ask(AnyOf(That(right), That(left))));
    }

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.False)]
    [InlineData(Truth.True, Truth.False, Truth.False)]
    [InlineData(Truth.True, Truth.Unknown, Truth.False)]
    [InlineData(Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.False, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void None_of(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, Ask(NoneOf(That(left), That(right))));
        Assert.Equal(expected, Ask(NoneOf(That(right), That(left))));
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    public void Not_of(Truth operand, Truth expected) => Assert.Equal(expected, Ask(Not(That(operand))));

    [Fact]
    public void Unknown_is_not_its_own_opposite() => Assert.Equal(Truth.Unknown, Ask(AnyOf(That(Truth.Unknown), Not(That(Truth.Unknown)))));

    // The user's path is known, whether MFA is active is not.
    private static PathPredicate That(Truth truth) =>
        truth switch
        {
            Truth.True => User("path", "equals", Text("/")),
            Truth.False => User("path", "equals", Text("/other/")),
            _ => User("mfaActive", "equals", Boolean(true)),
        };

    private static Truth Ask(Predicate predicate) =>
        MatcherProbe.Ask(
            "AWS::IAM::User",
            """{"path":"/","mfaActive":true}""",
            predicate,
            Denied(PartIds.CredentialReport, "iam:GetCredentialReport")
        );
}
