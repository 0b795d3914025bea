using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Cli.Checking;

/// <summary>Says which snapshots of a project no test owns, as far as its definitions tell.</summary>
/// <param name="Orphans">The full paths, by path; none where nobody can tell.</param>
/// <param name="Doubt">What is not known, one sentence; null when everything is.</param>
internal sealed record SnapshotOwners(IReadOnlyList<string> Orphans, string? Doubt)
{
    /// <summary>Finds them without asking anybody: of an organization, whose accounts only AWS knows, a control that is not selected any
    /// more makes orphans, and an account does not.</summary>
    public static SnapshotOwners Find(SnapshotFolder snapshots, SnapshotInventory inventory)
    {
        if (!File.Exists(Path.Combine(snapshots.ProjectDirectory, WorkspaceLoader.ProfileName)))
            return Unknown($"there is no {WorkspaceLoader.ProfileName} in {snapshots.ProjectDirectory}");
        var workspace = WorkspaceLoader.LoadDefinitions(snapshots.ProjectDirectory);
        if (workspace.Errors.Any())
            return Unknown("the definitions have errors, which `iamc validate` shows");
        try
        {
            var catalogue = Redacted(workspace);
            var accounts = catalogue.Profile?.Accounts.Select(a => a.Name) ?? [];
            var ofOrganization = catalogue.Profile?.Organization is null ? [] : Folders(snapshots);
            var owned = snapshots.LocateAll(
                [.. accounts.Union(ofOrganization, StringComparer.Ordinal)],
                catalogue.Selected.Select(c => c.Name)
            );
            return new SnapshotOwners(
                inventory.Orphans(owned),
                catalogue.Profile?.Organization is null
                    ? null
                    : "Whether an account still belongs to the organization is not asked here; `dotnet test` asks."
            );
        }
        catch (EvidenceUsageException e)
        {
            return Unknown(e.Message);
        }
    }

    // Snapshots are named by what evidence may show of the definitions.
    private static LinkedCatalogue Redacted(Workspace workspace)
    {
        var settings = EvidenceVariables.Apply(
            workspace.Link.Catalogue.Profile?.Evidence ?? EvidenceSettings.Default,
            Environment.GetEnvironmentVariable
        );
        return RunRedaction
            .Prepare(workspace.Link.Catalogue, [.. workspace.Files.Values], settings, Environment.GetEnvironmentVariable)
            .Catalogue;
    }

    private static IEnumerable<string> Folders(SnapshotFolder snapshots) =>
        Directory.Exists(snapshots.Root) ? Directory.EnumerateDirectories(snapshots.Root).Select(d => Path.GetFileName(d)) : [];

    private static SnapshotOwners Unknown(string reason) => new([], $"Which snapshots no test owns is not known: {reason}.");
}
