using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests;

/// <summary>Assesses states with every shipped control.</summary>
internal static class ShippedControls
{
    private static readonly Lazy<CompiledCatalogue> Compiled = new(() => CompiledCatalogue.Compile(All!));

    /// <summary>Gets the linked catalogue as it is where nobody names anything.</summary>
    public static LinkedCatalogue Catalogue { get; } = Link();

    /// <summary>Gets the catalogue of whoever asks for every control by name.</summary>
    public static LinkedCatalogue All { get; } = Catalogue with { Selected = Catalogue.Askable, OnRequest = [] };

    /// <summary>Plans what some controls need.</summary>
    public static CapturePlan PlanOf(IEnumerable<BoundControl> controls)
    {
        var required = RequiredParts.Of(controls.Select(c => c.Control));
        return CapturePlan.For(required.Ids, required.EveryBucketAndKey);
    }

    public static AccountResult Assess(AccountState state) => Compiled.Value.Assess("account", state, "");

    private static LinkedCatalogue Link()
    {
        var folder = RepositoryFiles.PathOf("controls");
        var texts = Directory
            .EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(p => new SourceText("controls/" + Path.GetRelativePath(folder, p).Replace('\\', '/'), File.ReadAllText(p)));
        var link = CatalogueCompiler.Compile([.. texts], KnownResourceTypes.Catalog);
        return link.HasErrors ? throw new InvalidOperationException(link.Diagnostics[0].ToString()) : link.Catalogue;
    }
}
