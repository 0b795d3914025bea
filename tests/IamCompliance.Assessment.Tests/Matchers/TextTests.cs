using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class TextTests
{
    [Theory]
    [InlineData("ci-*", "ci-build", true)]
    [InlineData("ci-*", "ci-", true)]
    [InlineData("ci-*", "CI-build", false)]
    [InlineData("ci-?", "ci-", false)]
    [InlineData("ci-?", "ci-a", true)]
    [InlineData("ci-?", "ci-\ud83d\ude00", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*a*b*c*", "xaxbxcx", true)]
    [InlineData("*a*b*c*", "xcxbxax", false)]
    [InlineData("a*b", "ab", true)]
    [InlineData("a*b", "abc", false)]
    [InlineData("a.c", "abc", false)]
    [InlineData("[ab]", "a", false)]
    [InlineData("**a", "a", true)]
    public void Like(string pattern, string text, bool expected) =>
        Assert.Equal(
            expected ? Truth.True : Truth.False,
            MatcherProbe.Ask("userName", System.Text.Json.JsonSerializer.Serialize(text), "like", One(Text(pattern)))
        );

    [Theory]
    [InlineData("startsWith", "ci", "ci-build", Truth.True)]
    [InlineData("startsWith", "CI", "ci-build", Truth.False)]
    [InlineData("endsWith", "build", "ci-build", Truth.True)]
    [InlineData("endsWith", "ci", "ci-build", Truth.False)]
    [InlineData("contains", "-", "ci-build", Truth.True)]
    [InlineData("contains", "_", "ci-build", Truth.False)]
    [InlineData("matches", "^ci-[a-z]+$", "ci-build", Truth.True)]
    [InlineData("matches", "^ci$", "ci-build", Truth.False)]
    [InlineData("matches", "build", "ci-build", Truth.True)]
    [InlineData("startsWith", "ci", null, Truth.False)]
    [InlineData("endsWith", "ci", null, Truth.False)]
    [InlineData("contains", "ci", null, Truth.False)]
    [InlineData("matches", "", null, Truth.False)]
    [InlineData("like", "*", null, Truth.False)]
    public void Ordinal_comparison(string matcher, string argument, string? text, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("userName", text is null ? null : $"\"{text}\"", matcher, One(Text(argument))));

    [Theory]
    [InlineData("like")]
    [InlineData("matches")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    [InlineData("contains")]
    public void Half_a_character_is_no_text(string matcher) =>
        Assert.Equal(Truth.Unknown, MatcherProbe.Ask("userName", "\"\\ud800\"", matcher, One(Text("a"))));

    [Fact]
    public void Regular_expressions_cannot_be_stalled()
    {
        var text = $"\"{new string('a', 20_000)}!\"";

        Assert.Equal(Truth.False, MatcherProbe.Ask("userName", text, "matches", One(Text("^(a+)+$"))));
    }
}
