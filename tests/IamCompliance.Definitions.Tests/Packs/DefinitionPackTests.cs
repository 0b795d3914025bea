using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Packs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Packs;

public sealed class DefinitionPackTests
{
    private static readonly IReadOnlyList<SourceText> Shipped = ShippedControls.Files;

    [Fact]
    public void A_pack_of_everything_shipped_holds_the_trees_that_reading_gives()
    {
        var pack = Open(Shipped);

        IReadOnlyList<SourceTree> packed = [.. pack.Judged.Concat(pack.Cases).OrderBy(t => t.Source.Path, StringComparer.Ordinal)];

        var read = SourceTree.ReadAll([.. Shipped.OrderBy(f => f.Path, StringComparer.Ordinal)]);
        Assert.Equal(read.Select(t => t.Source), packed.Select(t => t.Source));
        Assert.Null(ObjectComparison.FindDifference(read.Select(t => t.Root).ToList(), packed.Select(t => t.Root).ToList()));
        Assert.All(pack.Judged, t => Assert.NotEqual(FileKind.Cases, t.Path.Kind));
        Assert.All(pack.Cases, t => Assert.Equal(FileKind.Cases, t.Path.Kind));
    }

    [Fact]
    public void A_line_that_moved_is_seen_by_the_comparison()
    {
        var (tree, moved) = (
            SourceTree.Read(Examples.ControlFile),
            SourceTree.Read(Examples.ControlFile with { Content = "\n" + Examples.Control })
        );

        var difference = ObjectComparison.FindDifference(tree.Root, moved.Root);

        Assert.Contains("<Span>", difference, StringComparison.Ordinal);
        Assert.EndsWith(": 1, not 2", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_linked_of_a_pack_equals_object_for_object_what_is_linked_of_the_files()
    {
        var pack = Open(Shipped);

        var packed = CatalogueCompiler.Compile([.. pack.Judged, .. pack.Cases], KnownResourceTypes.Catalog);

        Assert.Null(ObjectComparison.FindDifference(CatalogueCompiler.Compile(Shipped, KnownResourceTypes.Catalog), packed));
    }

    [Fact]
    public void Without_its_cases_a_pack_links_to_the_same_but_for_the_cases()
    {
        var packed = CatalogueCompiler.Compile(Open(Shipped).Judged, KnownResourceTypes.Catalog);

        var read = CatalogueCompiler.Compile(Shipped, KnownResourceTypes.Catalog);
        Assert.Empty(packed.Catalogue.Cases);
        Assert.NotEmpty(read.Catalogue.Cases);
        Assert.Null(ObjectComparison.FindDifference(read.Catalogue with { Cases = [], EquivalentMutants = [] }, packed.Catalogue));
        Assert.Empty(packed.Diagnostics);
    }

    [Fact]
    public void Problems_of_a_project_that_refers_to_what_is_shipped_are_the_same()
    {
        SourceText[] own =
        [
            new(
                "iamcompliance.yaml",
                "accounts: [{ name: a, state: a.json }]\nparameters: { access-key-rotation: { maxAge: 900 days }, no-such-control: { x: 1 } }\nprograms: [cis-aws-foundations-0.0.1]\n"
            ),
            new("./controls/security-best-practices/access-key-rotation/control.yaml", Examples.Control),
            new("./controls/security-best-practices/mine/control.yaml", Examples.Control.Replace("id: access-key-rotation", "id: mine")),
        ];

        var packed = CatalogueCompiler.Compile([.. Open(Shipped).Judged, .. SourceTree.ReadAll(own)], KnownResourceTypes.Catalog);

        var read = CatalogueCompiler.Compile([.. Shipped, .. own], KnownResourceTypes.Catalog);
        Assert.Equal(
            read.Diagnostics.Select(d => $"{d.Span}-{d.Span.End}: {d.Id}: {d.Message} ({d.Help})"),
            packed.Diagnostics.Select(d => $"{d.Span}-{d.Span.End}: {d.Id}: {d.Message} ({d.Help})")
        );
        Assert.Contains(packed.Diagnostics, d =>
            d.Id == LinkingDiagnostics.MissingCase.Id && d.Span.Path.Contains("/mine/", StringComparison.Ordinal)
        );
        Assert.Contains(packed.Diagnostics, d => d.Id == LinkingDiagnostics.DuplicateControl.Id && d.Span.Path == Examples.ControlPath);
        Assert.Null(ObjectComparison.FindDifference(read.Catalogue with { Cases = [], EquivalentMutants = [] }, packed.Catalogue));
    }

    [Fact]
    public void The_order_of_files_changes_no_byte_and_a_comment_changes_the_digest()
    {
        var (first, _) = PackWriter.Write([Examples.ControlFile, Examples.CasesFile], KnownResourceTypes.Catalog);
        var (second, _) = PackWriter.Write([Examples.CasesFile, Examples.ControlFile], KnownResourceTypes.Catalog);
        var (other, _) = PackWriter.Write(
            [Examples.ControlFile with { Content = Examples.Control + "# by hand\n" }, Examples.CasesFile],
            KnownResourceTypes.Catalog
        );

        Assert.Equal(first, second);
        Assert.NotEqual(DefinitionPack.Open(first!).Digest, DefinitionPack.Open(other!).Digest);
    }

    [Fact]
    public void A_control_without_cases_is_not_packed()
    {
        var (content, problems) = PackWriter.Write([Examples.ControlFile], KnownResourceTypes.Catalog);

        Assert.Null(content);
        Assert.Equal(LinkingDiagnostics.MissingCase.Id, Assert.Single(problems).Id);
    }

    [Fact]
    public void What_is_no_pack_is_refused()
    {
        var (content, _) = PackWriter.Write([Examples.ControlFile, Examples.CasesFile], KnownResourceTypes.Catalog);
        content![7]++;

        Assert.Throws<FormatException>(() => DefinitionPack.Open(content));
        Assert.Throws<FormatException>(() => DefinitionPack.Open([]));
    }

    private static DefinitionPack Open(IReadOnlyList<SourceText> files)
    {
        var (content, problems) = PackWriter.Write(files, KnownResourceTypes.Catalog);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        return DefinitionPack.Open(content!);
    }
}
