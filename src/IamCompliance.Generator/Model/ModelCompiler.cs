using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Model;

/// <summary>Compiles canonical files into what is emitted. A pure function: the same files in any order give an equal model.</summary>
internal static class ModelCompiler
{
    /// <summary>Links everything that is valid; what is not has been reported by the branch that knows positions.</summary>
    public static EmittedModel Compile(IEnumerable<CanonicalFile> files, GeneratorSettings settings)
    {
        var index = new FileIndex(files);
        var trees = settings.Cases == CaseSelection.All ? index.Trees : ShippedTrees.WithoutCases(index.Trees);
        var catalogue = CatalogueCompiler.Compile(trees, KnownResourceTypes.Catalog).Catalogue;

        var cases = CaseModels.Of(catalogue, index, settings.Cases);
        if (catalogue.Profile is null && cases.Count == 0)
            return EmittedModel.Empty;

        var hasProfile = catalogue.Profile is not null;
        return new EmittedModel(
            hasProfile ? ControlTestModels.Of(catalogue, index) : default,
            cases,
            hasProfile ? ManualRequirementModels.Of(catalogue, index) : default,
            new DefinitionsModel(
                (catalogue.Profile?.Accounts ?? []).Select(a => a.Name).ToEquatableArray(),
                catalogue.Profile?.Organization is not null,
                SourceSelection.Of(catalogue, index, cases)
            )
        );
    }
}
