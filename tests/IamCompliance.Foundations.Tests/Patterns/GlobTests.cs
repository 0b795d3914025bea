using IamCompliance.Foundations.Patterns;

namespace IamCompliance.Foundations.Tests.Patterns;

public sealed class GlobTests
{
    private static readonly GlobSyntax Units = new('%', '_', takesPairs: false);

    [Theory]
    [InlineData("ci-*", "ci-build", true)]
    [InlineData("ci-*", "ci-", true)]
    [InlineData("ci-*", "CI-build", false)]
    [InlineData("ci-?", "ci-", false)]
    [InlineData("ci-?", "ci-a", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*a*b*c*", "xaxbxcx", true)]
    [InlineData("*a*b*c*", "xcxbxax", false)]
    [InlineData("a*b", "ab", true)]
    [InlineData("a*b", "abc", false)]
    [InlineData("[ab]", "a", false)]
    [InlineData("**a", "a", true)]
    public void Wildcards_as_people_write_them(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Glob.IsMatch(pattern, text));

    [Theory]
    [InlineData("?", true)]
    [InlineData("??", false)]
    [InlineData("*?", true)]
    [InlineData("*??", false)]
    public void A_surrogate_pair_is_one_character(string pattern, bool expected) =>
        Assert.Equal(expected, Glob.IsMatch(pattern, "\ud83d\ude00"));

    [Theory]
    [InlineData("_", false)]
    [InlineData("__", true)]
    public void Halves_are_characters_where_the_syntax_says_so(string pattern, bool expected) =>
        Assert.Equal(expected, Glob.IsMatch(pattern, "\ud83d\ude00", Units));

    [Fact]
    public void What_is_no_wildcard_of_the_syntax_is_itself()
    {
        Assert.True(Glob.IsMatch("*%", "*a", Units));
        Assert.False(Glob.IsMatch("*%", "ba", Units));
    }

    [Fact]
    public void A_hostile_pattern_does_not_slow_it_down() =>
        Assert.False(Glob.IsMatch(string.Concat(Enumerable.Repeat("*a", 30)) + "b", new string('a', 2_000)));
}
