using IamCompliance.Aws.Access;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Running.Live;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Tests;

/// <summary>Lays out a user's project in a folder of its own: a profile, shipped controls, and states.</summary>
internal sealed class ProjectBuilder : IDisposable
{
    public const string Rotation = "access-key-rotation";

    private readonly TemporaryFolder folder = new();
    private readonly List<SourceText> sources = [];
    private readonly List<string> accounts = [];
    private string organization = "";
    private Uri? endpoint;

    public string Directory => folder.Path;

    public ProjectBuilder WithControl(string chapter, string id)
    {
        foreach (var file in new[] { "control.yaml", "cases.yaml" })
            sources.Add(
                new SourceText($"controls/{chapter}/{id}/{file}", File.ReadAllText(RepositoryFiles.PathOf("controls", chapter, id, file)))
            );
        return this;
    }

    public ProjectBuilder WithRotation() => WithControl("security-best-practices", Rotation);

    public ProjectBuilder WithAccount(string name, AccountState state)
    {
        accounts.Add($$"""  - { name: {{name}}, id: "{{state.Header.AccountId}}", state: {{name}}.state.json }""");
        StateFile.WriteAsync(state, folder.File($"{name}.state.json")).GetAwaiter().GetResult();
        return this;
    }

    public ProjectBuilder WithMissingAccount(string name)
    {
        accounts.Add($$"""  - { name: {{name}}, id: "999900001111", state: {{name}}.state.json }""");
        return this;
    }

    public ProjectBuilder With(string path, string text)
    {
        sources.Add(new SourceText(path, text));
        return this;
    }

    public ProjectBuilder WithLiveAccount(string name, string live = "{}")
    {
        accounts.Add($"  - {{ name: {name}, live: {live} }}");
        return this;
    }

    /// <summary>Lets live accounts be asked for at an emulator.</summary>
    public ProjectBuilder At(Uri emulator)
    {
        endpoint = emulator;
        return this;
    }

    public ProjectBuilder WithOrganization(string organization)
    {
        this.organization = $"organization: {organization}\n";
        return this;
    }

    public ControlRun Run()
    {
        var profile = new SourceText(
            "iamcompliance.yaml",
            (accounts.Count > 0 ? $"accounts:\n{string.Join('\n', accounts)}\n" : "") + organization
        );
        var result = CatalogueCompiler.Compile([.. sources, profile], KnownResourceTypes.Catalog);
        Assert.Empty(result.Diagnostics);
        return new ControlRun(
            RunRedaction.Prepare(result.Catalogue, [.. sources, profile], EvidenceSettings.Default, _ => null),
            folder.Path,
            new LiveSettings(TimeProvider.System)
            {
                Endpoints = new EndpointSettings { ServiceUrl = endpoint, MaxAttempts = 1 },
            }
        );
    }

    public void AcceptAll(ControlRun run)
    {
        foreach (var pending in SnapshotInventory.Read(run.Snapshots).Pending)
            SnapshotAcceptance.Accept(pending);
    }

    /// <summary>Judges once to receive the evidence, accepts it, and judges again as the next run would.</summary>
    public async Task<ControlVerdict> JudgeAcceptedAsync(string control = Rotation, string account = "sandbox")
    {
        var first = Run();
        await first.JudgeAsync(control, account);
        AcceptAll(first);
        return await Run().JudgeAsync(control, account);
    }

    public void Dispose() => folder.Dispose();
}
