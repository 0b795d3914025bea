using IamCompliance.Assessment;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Assesses the account of the example with the shipped controls of programs that have manual and partly tested requirements among
/// them.</summary>
internal static class NeglectedAccount
{
    private const string Profile = """
        accounts:
          - { name: production, id: "444455556666", state: account.state.json }
        programs: [cis-aws-foundations-7.0.0, gdpr, nist-800-53-r5]

        """;

    private static readonly Lazy<CompiledCatalogue> Compiled = new(Compile);
    private static readonly Lazy<EvidenceRun> Assessed = new(Assess);

    public static EvidenceRun Run => Assessed.Value;

    /// <summary>Gives the compiled controls.</summary>
    public static CompiledCatalogue Controls => Compiled.Value;

    /// <summary>Reads the state anew.</summary>
    public static AccountState ReadState() =>
        StateFile.ReadAsync(Repository.PathOf("examples", "neglected-account", "account.state.json")).GetAwaiter().GetResult();

    private static CompiledCatalogue Compile()
    {
        var controls = Repository.PathOf("controls");
        var texts = Directory
            .EnumerateFiles(controls, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f => new SourceText(Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllText(f)));
        var all = CatalogueCompiler.Compile([.. texts, new SourceText("iamcompliance.yaml", Profile)], KnownResourceTypes.Catalog);
        Assert.False(all.HasErrors, string.Join('\n', all.Diagnostics.Take(3)));
        return CompiledCatalogue.Compile(all.Catalogue);
    }

    private static EvidenceRun Assess()
    {
        var state = ReadState();
        return new EvidenceRun
        {
            Catalogue = Controls.Catalogue,
            Accounts = [Controls.Assess("production", state, StateDigest.Compute(state))],
            Header = Sample.Header,
            ToolVersion = "0.1.0",
        };
    }
}
