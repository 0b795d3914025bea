using System.Text.Json.Nodes;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Oscal;

/// <summary>Writes the package of a run to a directory of its own and reads its OSCAL documents.</summary>
internal sealed class OscalPackage : IDisposable
{
    public const string Plan = "assessment-plan";
    public const string Results = "assessment-results";
    public const string Poam = "poam";
    public const string Component = "component-definition";

    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("oscal");

    public OscalPackage(EvidenceRun run, IReadOnlyCollection<EvidenceFormat>? formats = null)
    {
        Root = Path.Combine(temp.FullName, "package");
        EvidencePackage.WriteAsync(run, Root, formats ?? [EvidenceFormat.Markdown, EvidenceFormat.Oscal]).GetAwaiter().GetResult();
        Texts = Directory.GetFiles(Path.Combine(Root, "oscal")).ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        Documents = Texts.ToDictionary(t => t.Key, t => JsonNode.Parse(t.Value)!.AsObject());
    }

    public static OscalPackage OfStory(string story) => new(RunOf(story));

    public static EvidenceRun RunOf(string story) => story == "neglected-account" ? NeglectedAccount.Run : Stories.All[story];

    public string Root { get; }

    public IReadOnlyDictionary<string, string> Texts { get; }

    public IReadOnlyDictionary<string, JsonObject> Documents { get; }

    /// <summary>Gets the result of the assessment results.</summary>
    public JsonNode Result => Documents[Results]["assessment-results"]!["results"]!.AsArray().Single()!;

    public void Dispose() => temp.Delete(recursive: true);
}
