using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Redaction;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>
/// Holds every shipped control once, with the parameters that the profile beside the whole accounts gives; not once more for each value
/// that a program binds.
/// </summary>
internal static class WholeControls
{
    private const string Profile = "iamcompliance.yaml";

    private static readonly IReadOnlyList<SourceText> Files = ReadFiles();
    private static readonly Lazy<(RunRedaction Redaction, CompiledCatalogue Compiled)> Run = new(Prepare);

    /// <summary>Gets the folder of the accounts.</summary>
    public static string Folder { get; } = RepositoryFiles.Account("whole");

    /// <summary>Gets the linked catalogue.</summary>
    public static LinkedCatalogue Catalogue { get; } = Link();

    /// <summary>Gets the ids of all shipped controls.</summary>
    public static IEnumerable<string> Ids => Catalogue.Controls.Select(c => c.Id);

    public static BoundControl Get(string control) => Catalogue.Selected.Single(c => c.Name == control);

    /// <summary>Assesses an account as a run does: what evidence must not hold is left out before.</summary>
    public static AccountResult Assess(string account, AccountState state) =>
        Run.Value.Compiled.Assess(account, Run.Value.Redaction.Apply(state), "");

    /// <summary>Gets what is read of a whole account.</summary>
    public static CapturePlan Plan { get; } = PlanOf(Catalogue.Selected);

    public static CapturePlan PlanOf(IEnumerable<BoundControl> controls)
    {
        var required = RequiredParts.Of(controls.Select(c => c.Control));
        return CapturePlan.For(required.Ids, required.EveryBucketAndKey);
    }

    /// <summary>Lists the controls that rest on an operation.</summary>
    public static IEnumerable<BoundControl> RestingOn(PartOperation operation) =>
        Catalogue.Selected.Where(c => c.Control.Parts.Any(p => PartOperations.Find(p) == operation));

    private static SourceText[] ReadFiles()
    {
        var controls = RepositoryFiles.PathOf("controls");
        return
        [
            .. Directory
                .EnumerateFiles(controls, "*.*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
                .Select(f => new SourceText("controls/" + Path.GetRelativePath(controls, f).Replace('\\', '/'), File.ReadAllText(f))),
            new SourceText(Profile, File.ReadAllText(Path.Combine(RepositoryFiles.Account("whole"), Profile))),
        ];
    }

    private static LinkedCatalogue Link()
    {
        var link = CatalogueCompiler.Compile(Files, KnownResourceTypes.Catalog);
        return link.HasErrors ? throw new InvalidOperationException(link.Diagnostics[0].ToString()) : Once(link.Catalogue);
    }

    private static (RunRedaction Redaction, CompiledCatalogue Compiled) Prepare()
    {
        var redaction = RunRedaction.Prepare(Catalogue, Files, EvidenceSettings.Default, _ => null);
        return (redaction, CompiledCatalogue.Compile(Once(redaction.Catalogue)));
    }

    private static LinkedCatalogue Once(LinkedCatalogue catalogue) =>
        catalogue with
        {
            Selected = [.. catalogue.Askable.Where(c => c.Name == c.Control.Id)],
            OnRequest = [],
        };
}
