using System.Reflection;
using IamCompliance.Assessment;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Files;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Assesses the account of <c>examples/neglected-account</c> with every control of the repository.</summary>
internal static class RealRun
{
    private static readonly string Root = typeof(RealRun)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot")
        .Value!;
    private static readonly Lazy<EvidenceRun> Run = new(Assess);

    public static EvidenceRun NeglectedAccount => Run.Value;

    private static EvidenceRun Assess()
    {
        var texts = Directory
            .EnumerateFiles(Path.Combine(Root, "controls"), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f => new SourceText(Path.GetRelativePath(Root, f).Replace('\\', '/'), File.ReadAllText(f)));
        var link = CatalogueCompiler.Compile([.. texts], KnownResourceTypes.Catalog);
        Assert.False(link.HasErrors);
        var state = StateFile
            .ReadAsync(Path.Combine(Root, "examples", "neglected-account", "account.state.json"), default)
            .GetAwaiter()
            .GetResult();
        var result = CompiledCatalogue.Compile(link.Catalogue).Assess("neglected", state, StateDigest.Compute(state));
        return new EvidenceRun
        {
            Catalogue = link.Catalogue,
            Accounts = [result],
            Header = Sample.Header,
            ToolVersion = "0.1.0",
        };
    }
}
