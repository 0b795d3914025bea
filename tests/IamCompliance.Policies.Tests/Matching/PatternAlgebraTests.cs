using CsCheck;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Tests.Matching;

public sealed class PatternAlgebraTests
{
    private static readonly Gen<string> GenPattern = Gen.Int[0, 3]
        .Array[0, 6]
        .Select(a =>
            string.Concat(
                a.Select(i =>
                    i switch
                    {
                        0 => 'a',
                        1 => 'b',
                        2 => '*',
                        _ => '?',
                    }
                )
            )
        );
    private static readonly string[] Texts = [.. AllTexts(6)];

    [Theory]
    [InlineData("s3:*", "s3:get*", true)]
    [InlineData("s3:get*", "s3:*", false)]
    [InlineData("*", "anything", true)]
    [InlineData("?*", "*?", true)]
    [InlineData("a*c", "abc", true)]
    [InlineData("a?c", "a*c", false)]
    [InlineData("", "", true)]
    public void Inclusion_is_decided(string outer, string inner, bool expected) =>
        Assert.Equal(expected, PatternAlgebra.Includes(Compile(outer), Compile(inner)));

    [Theory]
    [InlineData("s3:get*", "s3:*object", true)]
    [InlineData("s3:get*", "s3:put*", false)]
    [InlineData("a*", "*b", true)]
    [InlineData("a?", "a", false)]
    [InlineData("", "*", true)]
    public void Intersection_is_decided(string a, string b, bool expected) =>
        Assert.Equal(expected, PatternAlgebra.Intersect(Compile(a), Compile(b)));

    [Fact]
    public void Inclusion_agrees_with_sampling() =>
        Gen.Select(GenPattern, GenPattern)
            .Sample(
                (outer, inner) =>
                    !PatternAlgebra.Includes(Compile(outer), Compile(inner)) || Texts.All(t => !Matches(inner, t) || Matches(outer, t)),
                iter: 2000
            );

    [Fact]
    public void Intersection_agrees_with_sampling() =>
        Gen.Select(GenPattern, GenPattern)
            .Sample(
                (a, b) => PatternAlgebra.Intersect(Compile(a), Compile(b)) || !Texts.Any(t => Matches(a, t) && Matches(b, t)),
                iter: 2000
            );

    [Fact]
    public void Patterns_that_intersect_have_a_text_in_common() =>
        Gen.Select(GenPattern, GenPattern)
            .Sample(
                (a, b) =>
                    !PatternAlgebra.Intersect(Compile(a), Compile(b))
                    || a.Length + b.Length > 6
                    || Texts.Any(t => Matches(a, t) && Matches(b, t)),
                iter: 2000
            );

    private static bool Matches(string pattern, string text) => new Pattern(Compile(pattern)).IsMatch(text);

    private static string Compile(string pattern) => pattern.Replace('*', Wildcards.Many).Replace('?', Wildcards.One);

    private static IEnumerable<string> AllTexts(int longest) =>
        Enumerable
            .Range(0, longest + 1)
            .SelectMany(n =>
                Enumerable
                    .Range(0, 1 << n)
                    .Select(bits => string.Concat(Enumerable.Range(0, n).Select(i => (bits >> i & 1) == 0 ? 'a' : 'b')))
            );
}
