using CsCheck;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class TextSearchTests
{
    private static readonly string[] ShortTexts = [.. Texts(5)];

    private static readonly Gen<TextSet> Set = Gen.Select(Gen.Select(Gen.Int[0, 7].Array[0, 6], places => string.Concat(
                places.Select(p =>
                    p switch
                    {
                        0 or 1 => 'a',
                        2 => 'b',
                        3 => ':',
                        4 => Wildcards.One,
                        5 => Wildcards.ManyInSegment,
                        6 => Wildcards.OneInSegment,
                        _ => Wildcards.Many,
                    }
                )
            )).Array[1, 3], Gen.Bool, (patterns, isNegated) => isNegated ? TextSet.Of(patterns).Inverse() : TextSet.Of(patterns));

    [Fact]
    public void A_text_is_found_exactly_when_there_is_one() =>
        Set.Array[1, 2]
            .Array[1, 4]
            .Sample(
                clauses =>
                {
                    var region = new TextRegion();
                    foreach (var clause in clauses)
                        region.Within(clause);
                    var (text, isCertain) = region.Search();
                    return isCertain && (text is null ? !ShortTexts.Any(region.Contains) : region.Contains(text));
                },
                iter: 1000
            );

    [Fact]
    public void A_search_that_is_too_long_gives_up_and_says_so()
    {
        // Whether a text has no "a" twenty places after another needs a memory of every place: two to the power of twenty states.
        var far = $"{Wildcards.Many}a{new string(Wildcards.One, 20)}a{Wildcards.Many}";
        var other = $"{Wildcards.Many}b{new string(Wildcards.One, 20)}b{Wildcards.Many}";
        var region = new TextRegion()
            .Within(TextSet.Of(new string(Wildcards.One, 60) + Wildcards.Many))
            .Outside(TextSet.Of(far))
            .Outside(TextSet.Of(other))
            .Within(TextSet.Of($"{Wildcards.Many}ab{new string(Wildcards.One, 19)}ab{Wildcards.Many}"));
        Assert.Equal((null, false), region.Search());
    }

    private static IEnumerable<string> Texts(int length) =>
        length == 0
            ? [""]
            : Texts(length - 1).SelectMany(t => t.Length == length - 1 ? new[] { t, t + "a", t + "b", t + ":", t + "c" } : [t]).Distinct();
}
