using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Tests.Text;

public sealed class TextPositionTests
{
    [Theory]
    [InlineData("abc", 2, "1:3")]
    [InlineData("a\nb", 2, "2:1")]
    [InlineData("a\r\nb", 3, "2:1")]
    [InlineData("a\rb", 2, "2:1")]
    [InlineData("a\n", 2, "2:1")]
    [InlineData("a", 9, "1:2")]
    [InlineData("", 0, "1:1")]
    public void Lines_end_with_either_character_or_both(string text, int offset, string expected) =>
        Assert.Equal(expected, TextPosition.Of(text, offset).ToString());
}
