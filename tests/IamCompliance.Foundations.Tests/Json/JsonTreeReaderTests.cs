using IamCompliance.Foundations.Json;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Tests.Json;

public sealed class JsonTreeReaderTests
{
    private static readonly JsonLimits Limits = new(3, AllowsHalfSurrogates: false);

    [Fact]
    public void Everything_keeps_its_place()
    {
        const string Text = """ { "a": [1.5, "b\n", null] } """;

        var root = Assert.IsType<JsonObjectNode>(JsonTreeReader.Read(Text, Limits).Root);
        var member = Assert.Single(root.Members);
        var items = Assert.IsType<JsonArrayNode>(member.Value).Items;

        Assert.Equal("a", member.Name);
        Assert.Equal("\"a\"", Of(Text, member.NameSpan));
        Assert.Equal("[1.5, \"b\\n\", null]", Of(Text, member.Value.Span));
        Assert.Equal(new JsonLiteralNode(new TextSpan(9, 3), "1.5"), items[0]);
        Assert.Equal(new JsonStringNode(new TextSpan(14, 5), "b\n"), items[1]);
        Assert.True(Assert.IsType<JsonLiteralNode>(items[2]).IsNull);
    }

    [Theory]
    [InlineData("", JsonFaultKind.ValueExpected, 0)]
    [InlineData("[1,]", JsonFaultKind.ValueExpected, 3)]
    [InlineData("tru", JsonFaultKind.ValueExpected, 0)]
    [InlineData("01", JsonFaultKind.ValueExpected, 0)]
    [InlineData("1.", JsonFaultKind.ValueExpected, 0)]
    [InlineData("{a:1}", JsonFaultKind.NameExpected, 1)]
    [InlineData("{\"a\":1,}", JsonFaultKind.NameExpected, 7)]
    [InlineData("{\"a\" 1}", JsonFaultKind.ColonExpected, 5)]
    [InlineData("{\"a\":1 \"b\":2}", JsonFaultKind.ObjectNotEnded, 7)]
    [InlineData("[1 2]", JsonFaultKind.ArrayNotEnded, 3)]
    [InlineData("[1", JsonFaultKind.ArrayNotEnded, 2)]
    [InlineData("1 2", JsonFaultKind.EndExpected, 2)]
    [InlineData("\"a\nb\"", JsonFaultKind.ControlCharacter, 2)]
    [InlineData("\"\\a\"", JsonFaultKind.UnknownEscape, 1)]
    [InlineData("\"\\u12g4\"", JsonFaultKind.BrokenUnicodeEscape, 1)]
    [InlineData("\"\\u12", JsonFaultKind.BrokenUnicodeEscape, 1)]
    [InlineData("\"abc", JsonFaultKind.StringNotEnded, 0)]
    [InlineData("\"abc\\", JsonFaultKind.UnknownEscape, 4)]
    [InlineData("[\"\\ud800\"]", JsonFaultKind.HalfSurrogate, 1)]
    [InlineData("[[[[]]]]", JsonFaultKind.TooDeep, 3)]
    public void The_first_fault_is_named_with_its_place(string text, JsonFaultKind kind, int start)
    {
        var (root, fault) = JsonTreeReader.Read(text, Limits);

        Assert.Null(root);
        Assert.Equal((kind, start), (fault!.Value.Kind, fault.Value.Span.Start));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept_where_it_is_allowed() =>
        Assert.Equal(
            "\ud800",
            Assert.IsType<JsonStringNode>(JsonTreeReader.Read("\"\\ud800\"", Limits with { AllowsHalfSurrogates = true }).Root).Text
        );

    [Fact]
    public void A_duplicate_is_kept() =>
        Assert.Equal(2, Assert.IsType<JsonObjectNode>(JsonTreeReader.Read("{\"a\":1,\"a\":2}", Limits).Root).Members.Count);

    private static string Of(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
