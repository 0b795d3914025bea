using CsCheck;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Yaml;

public sealed class CanonicalYamlTests
{
    [Fact]
    public void What_is_written_reads_back_to_an_equal_tree_and_the_same_text() =>
        Trees
            .Any.Where(t => t is not YamlScalar { Value: "" })
            .Sample(
                tree =>
                {
                    var text = CanonicalYaml.Write(tree);
                    var sink = new DiagnosticSink();
                    var read = YamlReader.Read(new SourceText("canonical.yaml", text), sink);
                    Assert.True(sink.Items.Count == 0, $"{string.Join("\n", sink.Items)}\n{text}");
                    Assert.Equal(Trees.Describe(tree), Trees.Describe(read!));
                    Assert.Equal(text, CanonicalYaml.Write(read!));
                },
                iter: 3_000
            );

    [Fact]
    public void Comments_layout_and_kinds_of_quotes_are_gone()
    {
        const string text = "# head\nwhere: { status: 'Active', n: [1, \"2\"] } # tail\n";

        var tree = YamlReader.Read(new SourceText("a.yaml", text), new DiagnosticSink())!;

        Assert.Equal("where:\n  status: \"Active\"\n  n:\n    - 1\n    - \"2\"\n", CanonicalYaml.Write(tree));
    }
}
