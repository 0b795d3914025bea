using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Spans_cover_exactly_the_characters_of_a_node(string newLine)
    {
        var text = string.Join(
            newLine,
            "first: plain text  # comment",
            "second: \"quoted 😀\"",
            "third: [a, { b: c }]",
            "fourth:",
            "  - 'x'",
            "  - y",
            ""
        );

        var root = Assert.IsType<YamlMapping>(Read(text));

        Assert.Equal("plain text", Slice(text, root.Find("first")!));
        Assert.Equal("\"quoted 😀\"", Slice(text, root.Find("second")!));
        var third = Assert.IsType<YamlSequence>(root.Find("third"));
        Assert.Equal("[a, { b: c }]", Slice(text, third));
        Assert.Equal("{ b: c }", Slice(text, third.Items[1]));
        var fourth = Assert.IsType<YamlSequence>(root.Find("fourth"));
        Assert.Equal("'x'", Slice(text, fourth.Items[0]));
        Assert.Equal(new TextPosition(6, 5, text.LastIndexOf('y')), fourth.Items[1].Span.Start);
        Assert.Equal(text.LastIndexOf('y') + 1, root.Span.End.Offset);
    }

    [Fact]
    public void A_text_block_ends_where_its_text_ends()
    {
        const string text = "a: |\n  one\n  two\n\n\nb: 1\n";

        var root = Assert.IsType<YamlMapping>(Read(text));

        Assert.Equal("|\n  one\n  two", Slice(text, root.Find("a")!));
        Assert.Equal(new YamlScalar("one\ntwo\n", false, root.Find("a")!.Span), root.Find("a"));
    }

    [Fact]
    public void A_byte_order_mark_is_not_a_character_of_the_first_line()
    {
        var root = Assert.IsType<YamlMapping>(Read("\uFEFFa: 1"));

        Assert.Equal(new TextPosition(1, 4, 3), root.Find("a")!.Span.Start);
    }

    [Fact]
    public void Only_plain_scalars_are_plain()
    {
        var list = Assert.IsType<YamlSequence>(Read("[1, '1', \"1\"]"));

        Assert.Equal([true, false, false], list.Items.Cast<YamlScalar>().Select(s => s.IsPlain));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_without_being_parsed()
    {
        var sink = new DiagnosticSink();

        Assert.Null(YamlReader.Read(new SourceText("big.yaml", "a: " + new string('x', 4 * 1024 * 1024)), sink));

        Assert.Equal("IC1002", Assert.Single(sink.Items).Id);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("\"")]
    [InlineData("&a ")]
    [InlineData("- &a *a\n")]
    [InlineData("a\n")]
    [InlineData("a ")]
    [InlineData("a: 1\n")]
    [InlineData("[a, ")]
    [InlineData("{a: {")]
    [InlineData("|\n")]
    [InlineData("---\n")]
    [InlineData("!t ")]
    [InlineData("#")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("'")]
    [InlineData("'a' ")]
    [InlineData("k: v, ")]
    public void A_long_repetition_of_anything_is_read_or_refused_quickly(string piece)
    {
        var sink = new DiagnosticSink();
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var read = YamlReader.Read(new SourceText("hostile.yaml", text), sink);

        Assert.True(read is not null || sink.ErrorCount > 0);
        // Linear reading takes a fraction of a second; quadratic reading takes many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "1:4", "The list that begins here is not closed")]
    [InlineData("...\na: 1\n", "1:1", "The text is not valid YAML here")]
    [InlineData("- a\nb: 1\n", "2:1", "A list item must begin with `- ` here, indented like the items above")]
    [InlineData("{,}", "1:2", "A value must stand here")]
    [InlineData("a: %x\n", "1:4", "Plain text must not begin with `%`")]
    [InlineData("a: |3\n  x\n", "2:3", "A key must begin here, indented like the keys above")]
    public void A_syntax_error_is_worded_for_its_author_at_its_place(string text, string position, string sentence)
    {
        var sink = new DiagnosticSink();

        Assert.Null(YamlReader.Read(new SourceText("wrong.yaml", text), sink));

        var problem = Assert.Single(sink.Items);
        Assert.StartsWith(sentence, problem.Message, StringComparison.Ordinal);
        Assert.Equal(position, $"{problem.Span.Start.Line}:{problem.Span.Start.Column}");
    }

    private static YamlNode Read(string text)
    {
        var sink = new DiagnosticSink();
        var root = YamlReader.Read(new SourceText("test.yaml", text), sink);
        Assert.Empty(sink.Items);
        return root!;
    }

    private static string Slice(string text, YamlNode node) => text[node.Span.Start.Offset..node.Span.End.Offset];
}
