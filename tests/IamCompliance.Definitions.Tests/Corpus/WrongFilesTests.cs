using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Corpus;

/// <summary>One folder per mistake: the files as somebody might write them, and <c>expected.txt</c> with every diagnostic they must
/// get.</summary>
public sealed class WrongFilesTests
{
    private const string Expected = "expected.txt";

    private static readonly string Root = Repository.PathOf("tests", "fixtures", "wrong");

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mistake_gets_exactly_its_diagnostics(string mistake)
    {
        var folder = Path.Combine(Root, mistake);

        var result = CatalogueCompiler.Compile(ReadAll(folder), KnownResourceTypes.Catalog);

        var actual = result.Diagnostics.Select(d => $"{d.Id} {d.Span.Path}:{d.Span.Start.Line}:{d.Span.Start.Column} {d.Message}");
        Assert.Equal(File.ReadAllLines(Path.Combine(folder, Expected)), actual);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_message_is_one_line_without_final_stop_and_a_help_line_ends_like_a_sentence(string mistake)
    {
        var result = CatalogueCompiler.Compile(ReadAll(Path.Combine(Root, mistake)), KnownResourceTypes.Catalog);

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, d =>
        {
            Assert.DoesNotMatch(@"[\r\n]", d.Message);
            Assert.DoesNotMatch(@"\.$", d.Message);
            Assert.DoesNotContain("YamlDotNet", d.Message + d.Help, StringComparison.Ordinal);
            Assert.True(d.Help is null || d.Help.EndsWith('.') || d.Help.EndsWith('?'), d.Help);
            Assert.True(d.Span.End.Offset >= d.Span.Start.Offset, d.ToString());
        });
    }

    [Fact]
    public void There_are_more_than_forty_five_mistakes_and_they_show_every_kind()
    {
        var shown = Directory
            .EnumerateFiles(Root, Expected, SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Select(l => l[..6])
            .ToHashSet();

        // An oversized file is made by a test of the reader; links and files that cannot be read by those of the command line, which reads
        // them. A value of no part takes a schema that is wrong, which no file can be. Names of requests are judged by AWS's reference, which
        // the reader does not have; DecisionNamesTests shows them.
        var notShown = Definitions.Diagnostics.DiagnosticDescriptors.All.Select(d => d.Id).Where(id => id[2] is '1' or '2').Except(shown);
        Assert.Equal(["IC1002", "IC1095", "IC1096", "IC2049", "IC2056", "IC2057", "IC2058", "IC2059"], notShown);
        Assert.True(Directory.GetDirectories(Root).Length > 45);
    }

    private static SourceBytes[] ReadAll(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
                .Select(f => new SourceBytes(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f))),
        ];
}
