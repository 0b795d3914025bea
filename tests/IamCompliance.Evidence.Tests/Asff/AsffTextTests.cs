using System.Globalization;
using CsCheck;
using IamCompliance.Evidence.Asff;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Tests.Asff;

public sealed class AsffTextTests
{
    private const int Most = 1024;

    [Fact]
    public void Text_of_just_the_length_stays() => Assert.Equal(new string('x', Most), AsffText.Fit(new string('x', Most), Most));

    [Fact]
    public void Longer_text_is_cut_to_just_the_length_with_a_mark() =>
        Assert.Equal(new string('x', Most - 1) + "…", AsffText.Fit(new string('x', Most + 1), Most));

    [Theory]
    [InlineData("\U0001F600")]
    [InlineData("e\u0301")]
    [InlineData("\U0001F1E9\U0001F1EA")]
    public void Character_of_several_units_at_the_border_is_left_out_whole(string character)
    {
        var text = new string('x', Most - 2) + character + "yz";

        Assert.Equal(new string('x', Most - 2) + "…", AsffText.Fit(text, Most));
    }

    [Fact]
    public void Pair_that_ends_at_the_border_stays() =>
        Assert.Equal(new string('x', Most - 3) + "\U0001F600…", AsffText.Fit(new string('x', Most - 3) + "\U0001F600yz", Most));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_becomes_a_word(string text) => Assert.Equal("(empty)", AsffText.Fit(text, Most));

    [Fact]
    public void Any_text_fits_is_whole_and_says_that_it_was_cut() =>
        Gen.Select(Gen.String[0, 60], Gen.Int[20, 40])
            .Sample(
                (text, most) =>
                {
                    var fit = AsffText.Fit(text, most);
                    var shown = VisibleText.Of(text);
                    return fit.Length <= most
                        && !string.IsNullOrWhiteSpace(fit)
                        && new StringInfo(fit).LengthInTextElements > 0
                        && !fit.Where((c, i) => char.IsHighSurrogate(c) && (i + 1 == fit.Length || !char.IsLowSurrogate(fit[i + 1]))).Any()
                        && (shown.Length <= most || fit.EndsWith('…'));
                },
                iter: 2000,
                threads: 1
            );
}
