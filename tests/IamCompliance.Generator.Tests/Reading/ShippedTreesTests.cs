using IamCompliance.Definitions.Text;
using IamCompliance.Generator.Model;
using IamCompliance.Generator.Reading;
using IamCompliance.Generator.Tests.Harness;

namespace IamCompliance.Generator.Tests.Reading;

public sealed class ShippedTreesTests
{
    private static readonly FileOrigin Origin = new("/package/file", "/package/file", IsOwn: false);

    private static readonly SourceText Profile = new(
        "iamcompliance.yaml",
        "accounts: [{ name: sandbox, id: \"111122223333\", state: account.state.json }]\n"
    );

    private static IEnumerable<SourceText> Shipped => ShippedFiles.All.Select(f => new SourceText(f.LogicalPath, f.Content));

    [Fact]
    public void No_shipped_file_is_parsed_again() =>
        Assert.All(Shipped, f => Assert.True(ParsedFile.Of(new DefinitionFile(f, Origin)).Tree.IsProven, f.Path));

    [Fact]
    public void A_shipped_file_that_somebody_changed_is_parsed()
    {
        var changed = Shipped.First() with { Content = Shipped.First().Content + "\n" };

        Assert.False(ParsedFile.Of(new DefinitionFile(changed, Origin)).Tree.IsProven);
        Assert.Null(ShippedTrees.Find(Shipped.First() with { Path = "controls/other/file.yaml" }));
    }

    [Theory]
    [InlineData(CaseSelection.Own)]
    [InlineData(CaseSelection.All)]
    public void What_is_emitted_is_what_parsing_every_file_gives(object selection)
    {
        var settings = new GeneratorSettings((CaseSelection)selection);
        SourceText[] files = [.. Shipped, Profile];

        var packed = ModelCompiler.Compile(files.Select(f => CanonicalFile.Of(ParsedFile.Of(new DefinitionFile(f, Origin)))), settings);

        Assert.Equal(
            ModelCompiler.Compile(files.Select(f => CanonicalFile.Of(new ParsedFile(SourceTree.Read(f), Origin))), settings),
            packed
        );
    }

    [Fact]
    public void Cases_of_a_control_that_somebody_changed_are_looked_at()
    {
        var trees = Shipped
            .Select(f =>
                f.Path.EndsWith("/user-console-mfa/control.yaml", StringComparison.Ordinal)
                    ? f with
                    {
                        Content = f.Content + "# changed\n",
                    }
                    : f
            )
            .Select(f => ParsedFile.Of(new DefinitionFile(f, Origin)).Tree)
            .ToList();

        Assert.EndsWith(
            "/user-console-mfa/cases.yaml",
            Assert.Single(ShippedTrees.WithoutCases(trees), t => t.Path.Kind == FileKind.Cases).Source.Path,
            StringComparison.Ordinal
        );
    }
}
