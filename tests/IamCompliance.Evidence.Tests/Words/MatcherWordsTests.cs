using System.Reflection;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Tests.Words;

public sealed class MatcherWordsTests
{
    private static readonly string Root = typeof(MatcherWordsTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot")
        .Value!;

    [Fact]
    public void Every_matcher_of_the_language_has_words() =>
        Assert.All(MatcherRegistry.Names, name => Assert.True(MatcherWords.Knows(name), name));

    [Fact]
    public void Every_shipped_control_reads_in_words()
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(Root, "controls"), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f => new SourceText(Path.GetRelativePath(Root, f).Replace('\\', '/'), File.ReadAllText(f)))
            .ToList();

        var selected = CatalogueCompiler.Compile(files, KnownResourceTypes.Catalog).Catalogue.Selected;

        Assert.NotEmpty(selected);
        Assert.All(selected, bound => Assert.NotEmpty(DemandWords.Demand(bound)));
    }
}
