using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class PresenceTests
{
    [Theory]
    [InlineData("path", "\"/\"", true)]
    [InlineData("path", "\"\"", true)]
    [InlineData("path", "null", false)]
    [InlineData("path", null, false)]
    [InlineData("groupList", "[]", true)]
    [InlineData("permissionsBoundary", "{}", true)]
    [InlineData("permissionsBoundary", null, false)]
    public void Exists(string path, string? json, bool expected)
    {
        Assert.Equal(expected ? Truth.True : Truth.False, MatcherProbe.Ask(path, json, "exists", One(Boolean(true))));
        Assert.Equal(expected ? Truth.False : Truth.True, MatcherProbe.Ask(path, json, "exists", One(Boolean(false))));
    }

    [Theory]
    [InlineData("path", "\"/\"", false)]
    [InlineData("path", "\" \"", false)]
    [InlineData("path", "\"\"", true)]
    [InlineData("path", "null", true)]
    [InlineData("path", null, true)]
    [InlineData("groupList", "[]", true)]
    [InlineData("groupList", "[\"admins\"]", false)]
    [InlineData("tags", "{}", true)]
    [InlineData("tags", "{\"a\":\"b\"}", false)]
    [InlineData("mfaActive", "false", false)]
    public void Empty(string path, string? json, bool expected)
    {
        Assert.Equal(expected ? Truth.True : Truth.False, MatcherProbe.Ask(path, json, "empty", One(Boolean(true))));
        Assert.Equal(expected ? Truth.False : Truth.True, MatcherProbe.Ask(path, json, "empty", One(Boolean(false))));
    }

    [Fact]
    public void Value_of_another_kind_is_neither_present_nor_absent()
    {
        Assert.Equal(Truth.Unknown, MatcherProbe.Ask("groupList", "\"admins\"", "exists", One(Boolean(true))));
        Assert.Equal(Truth.Unknown, MatcherProbe.Ask("groupList", "\"\"", "empty", One(Boolean(true))));
    }

    [Theory]
    [InlineData("{\"tags\":{\"owner\":\"ada\"}}", Truth.True)]
    [InlineData("{\"tags\":{\"Owner\":\"ada\"}}", Truth.False)]
    [InlineData("{\"tags\":{}}", Truth.False)]
    [InlineData("{}", Truth.False)]
    [InlineData("{\"tags\":{\"owner\":1}}", Truth.Unknown)]
    [InlineData("{\"tags\":[]}", Truth.Unknown)]
    public void Key_of_a_map(string configuration, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("AWS::IAM::User", configuration, User("tags.owner", "equals", Text("ada"))));
}
