using System.Xml.Linq;
using CsCheck;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Tests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Whatever_the_text_it_reads_back_as_text_and_as_attribute_value() =>
        Gen.String.Sample(text =>
        {
            using var output = new StringWriter();
            new HtmlWriter(output).Leaf("p", text, ("title", text));
            var element = XElement.Parse(output.ToString(), LoadOptions.PreserveWhitespace);
            return element.Value == VisibleText.Of(text)
                && element.Attribute("title")!.Value == VisibleText.Of(text)
                && !element.HasElements;
        });

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("iframe")]
    [InlineData("p onclick")]
    [InlineData("p>")]
    [InlineData("")]
    public void Element_that_could_run_or_load_something_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter(TextWriter.Null).Leaf(name, "x"));

    [Theory]
    [InlineData("onclick", "x")]
    [InlineData("style", "color:red")]
    [InlineData("src", "https://example.com")]
    [InlineData("a b", "x")]
    [InlineData("href", "javascript:alert(1)")]
    [InlineData("href", "JAVASCRIPT:alert(1)")]
    [InlineData("href", "//example.com")]
    [InlineData("href", "data:text/html,x")]
    [InlineData("href", "http://example.com")]
    [InlineData("href", "")]
    [InlineData("href", "../javascript:alert(1)")]
    [InlineData("href", "..//example.com")]
    [InlineData("href", "../../x.html#\"y")]
    public void Attribute_that_could_run_or_load_something_is_refused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter(TextWriter.Null).Leaf("a", "x", (name, value)));

    [Theory]
    [InlineData("https://docs.aws.amazon.com/")]
    [InlineData("#controls")]
    [InlineData("controls/sandbox/access-key-rotation.md")]
    [InlineData("../../111122223333.html#s-0123456789abcdef")]
    public void Safe_address_is_written(string address)
    {
        using var output = new StringWriter();
        new HtmlWriter(output).Leaf("a", "x", ("href", address));

        Assert.Equal($"<a href=\"{address}\">x</a>", output.ToString());
    }
}
