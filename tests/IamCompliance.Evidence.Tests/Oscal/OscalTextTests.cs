using CsCheck;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Oscal.Writing;

namespace IamCompliance.Evidence.Tests.Oscal;

public sealed class OscalTextTests
{
    [Theory]
    [InlineData("", "(empty)")]
    [InlineData(" ", "\\u{0020}")]
    [InlineData(" a ", "\\u{0020}a\\u{0020}")]
    [InlineData("a\nb", "a\\u{000A}b")]
    [InlineData("plain <b>", "plain <b>")]
    public void A_value_is_one_line_without_white_space_at_its_ends(string text, string expected) =>
        Assert.Equal(expected, OscalText.Value(text));

    [Fact]
    public void Any_text_fits_the_datatypes() =>
        Gen.String[Gen.Char, 0, 12]
            .Sample(
                text =>
                {
                    Assert.Matches(@"^\S(.*\S)?$", OscalText.Value(text));
                    Assert.Matches("^[^\n]+$", OscalText.Markup(text));
                },
                iter: 2000,
                threads: 1
            );

    [Fact]
    public void Markup_shows_text_as_it_is()
    {
        Assert.Equal(
            "&lt;script> \\*x\\* \\[a\\](b)",
            OscalText.Markup("<script> *x* [a](b)").Replace("\\>", ">", StringComparison.Ordinal)
        );
        Assert.Equal("a\n\nb", OscalText.Paragraphs("a", null, "", "b"));
    }
}
