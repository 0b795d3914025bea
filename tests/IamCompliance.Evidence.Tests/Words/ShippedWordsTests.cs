using System.Reflection;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Tests.Words;

public sealed class ShippedWordsTests
{
    private static readonly string Root = typeof(ShippedWordsTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot")
        .Value!;

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
