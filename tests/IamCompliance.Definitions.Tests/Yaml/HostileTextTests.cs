using CsCheck;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Yaml;

public sealed class HostileTextTests
{
    private static readonly Gen<string> Pieces = Pick.From(
        "a",
        "b: ",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\n",
        "\n  ",
        "\r\n",
        "\t",
        "\"",
        "'",
        "\\",
        "#",
        " # ",
        "&x ",
        "*x",
        "!t ",
        "|",
        ">",
        "|2\n",
        "%",
        "---\n",
        "...\n",
        "? ",
        "<<: ",
        "@",
        "`",
        "1",
        "\0",
        "😀",
        "\uD800"
    );

    [Fact]
    public void Any_text_is_read_or_gets_an_error_within_the_text() =>
        Pieces
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var sink = new DiagnosticSink();
                    var root = YamlReader.Read(new SourceText("any.yaml", text), sink);
                    Assert.True(root is null == sink.ErrorCount > 0, text);
                    Assert.All(sink.Items, d => Assert.InRange(d.Span.End.Offset, d.Span.Start.Offset, text.Length));
                },
                iter: 20_000
            );

    [Fact]
    public void Any_change_of_a_control_compiles_or_gets_diagnostics() =>
        Gen.Select(Gen.Int[0, Examples.Control.Length - 1], Gen.Int[0, 6], Pieces)
            .Sample(
                (at, removed, inserted) =>
                {
                    var end = Math.Min(Examples.Control.Length, at + removed);
                    var result = Examples.Compile(
                        new SourceText(Examples.ControlPath, Examples.Control[..at] + inserted + Examples.Control[end..]),
                        Examples.CasesFile
                    );
                    Assert.True(result.HasErrors || result.Catalogue.Controls.Count == 1);
                },
                iter: 500
            );
}
