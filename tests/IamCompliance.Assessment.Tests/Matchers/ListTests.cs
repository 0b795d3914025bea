using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class ListTests
{
    private static readonly ElementMatchersArgument IsAdmins = new([Use("equals", PropertyType.String, One(Text("admins")))]);

    private static readonly ElementPredicateArgument IsActive = new(Key("status", "equals", Text("Active")));

    [Theory]
    [InlineData("[]", Truth.False, Truth.True, Truth.True)]
    [InlineData(null, Truth.False, Truth.True, Truth.True)]
    [InlineData("null", Truth.False, Truth.True, Truth.True)]
    [InlineData("[\"admins\"]", Truth.True, Truth.True, Truth.False)]
    [InlineData("[\"users\"]", Truth.False, Truth.False, Truth.True)]
    [InlineData("[\"users\",\"admins\"]", Truth.True, Truth.False, Truth.False)]
    [InlineData("[\"admins\",1]", Truth.True, Truth.Unknown, Truth.False)]
    [InlineData("[\"users\",1]", Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData("[1]", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData("\"admins\"", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Quantifiers_over_plain_values(string? json, Truth any, Truth all, Truth none)
    {
        Assert.Equal(any, MatcherProbe.Ask("groupList", json, "any", IsAdmins));
        Assert.Equal(all, MatcherProbe.Ask("groupList", json, "all", IsAdmins));
        Assert.Equal(none, MatcherProbe.Ask("groupList", json, "none", IsAdmins));
    }

    [Theory]
    [InlineData("[]", Truth.False, Truth.True, Truth.True)]
    [InlineData("[{\"status\":\"Active\"}]", Truth.True, Truth.True, Truth.False)]
    [InlineData("[{\"status\":\"Active\"},{}]", Truth.True, Truth.False, Truth.False)]
    [InlineData("[{\"status\":\"Inactive\"},\"key\"]", Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData("[{\"status\":true}]", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Quantifiers_over_objects(string? json, Truth any, Truth all, Truth none)
    {
        Assert.Equal(any, MatcherProbe.Ask("accessKeys", json, "any", IsActive));
        Assert.Equal(all, MatcherProbe.Ask("accessKeys", json, "all", IsActive));
        Assert.Equal(none, MatcherProbe.Ask("accessKeys", json, "none", IsActive));
    }

    [Fact]
    public void Quantifiers_over_a_list_that_was_not_read_are_unknown()
    {
        foreach (var quantifier in new[] { "any", "all", "none" })
        {
            Assert.Equal(
                Truth.Unknown,
                MatcherProbe.Ask(
                    "AWS::IAM::User",
                    """{"accessKeys":[{"status":"Active"}]}""",
                    User("accessKeys", quantifier, IsActive),
                    Denied(PartIds.CredentialReport, "iam:GetCredentialReport")
                )
            );
        }
    }

    [Fact]
    public void Several_matchers_must_hold_for_the_same_element()
    {
        var both = new ElementMatchersArgument([
            Use("startsWith", PropertyType.String, One(Text("a"))),
            Use("endsWith", PropertyType.String, One(Text("z"))),
        ]);

        Assert.Equal(Truth.False, MatcherProbe.Ask("groupList", "[\"ab\",\"yz\"]", "any", both));
        Assert.Equal(Truth.True, MatcherProbe.Ask("groupList", "[\"ab\",\"az\"]", "any", both));
    }

    [Theory]
    [InlineData("[\"admins\"]", Truth.True)]
    [InlineData("[\"admin\"]", Truth.False)]
    [InlineData("[]", Truth.False)]
    [InlineData(null, Truth.False)]
    [InlineData("[1]", Truth.Unknown)]
    [InlineData("[1,\"admins\"]", Truth.True)]
    public void Contains_on_a_list_is_about_elements(string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("groupList", json, "contains", One(Text("admins"))));

    [Theory]
    [InlineData(null, 0, 0, Truth.True)]
    [InlineData(null, 1, null, Truth.False)]
    [InlineData("[]", 0, 0, Truth.True)]
    [InlineData("[\"a\"]", 1, 1, Truth.True)]
    [InlineData("[\"a\",\"b\"]", null, 1, Truth.False)]
    [InlineData("[\"a\",\"b\"]", 2, null, Truth.True)]
    [InlineData("[\"a\",\"b\"]", 3, null, Truth.False)]
    [InlineData("\"ab\"", 1, null, Truth.Unknown)]
    public void Count(string? json, int? atLeast, int? atMost, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("groupList", json, "count", new BoundsArgument(Bounds(atLeast, atMost))));

    private static CountBounds Bounds(int? atLeast, int? atMost) =>
        new(atLeast is { } least ? new LiteralOperand(Number(least)) : null, atMost is { } most ? new LiteralOperand(Number(most)) : null);
}
