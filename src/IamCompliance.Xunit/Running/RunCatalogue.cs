using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Xunit.Running;

/// <summary>Links the definitions an assembly carries: what was compiled is what runs.</summary>
internal static class RunCatalogue
{
    private const int MostProblems = 5;

    /// <summary>Links them, and gives the files they were linked from; the build has refused whatever does not link.</summary>
    public static (LinkedCatalogue Catalogue, IReadOnlyList<SourceText> Files) Link(Type definitions, string projectDirectory)
    {
        var files = PositionedSources.Of(DefinitionSources.Read(definitions), projectDirectory);
        var result = CatalogueCompiler.CompileProven(files, KnownResourceTypes.Catalog);
        if (!result.HasErrors)
            return (result.Catalogue, files);
        var problems = result.Diagnostics.Where(d => d.IsError).Take(MostProblems).Select(d => $"{d.Span}: {d.Descriptor.Id}: {d.Message}");
        throw new InvalidOperationException($"The compiled definitions do not link; clean and build again. {string.Join("; ", problems)}");
    }
}
