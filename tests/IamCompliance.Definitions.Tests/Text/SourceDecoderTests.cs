using System.Text;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Text;

public sealed class SourceDecoderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf8_is_read_with_and_without_its_mark(bool mark)
    {
        var sink = new DiagnosticSink();
        byte[] bytes = [.. new UTF8Encoding(mark).GetPreamble(), .. Encoding.UTF8.GetBytes("title: Schlüssel\r\n")];

        Assert.Equal("title: Schlüssel\r\n", SourceDecoder.Decode("a.yaml", bytes, sink)?.Content);
        Assert.Empty(sink.Items);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Other_encodings_are_named_and_refused(string name)
    {
        var sink = new DiagnosticSink();
        var encoding = Encoding.GetEncoding(name);

        Assert.Null(SourceDecoder.Decode("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes("id: a")], sink));

        Assert.StartsWith("The file is UTF-", Assert.Single(sink.Items).Message, StringComparison.Ordinal);
    }
}
