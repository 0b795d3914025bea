using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Package;

/// <summary>Is what <c>manifest.json</c> says.</summary>
/// <param name="ToolVersion">The version of the tool that wrote the package.</param>
/// <param name="RunId">The id of the run, as <c>run.json</c> has it.</param>
/// <param name="Previous">The package this one follows; null for the first.</param>
/// <param name="States">The assessed states, in canonical order of the accounts.</param>
/// <param name="Files">Every other file, by path, ordinal.</param>
internal sealed record Manifest(
    string ToolVersion,
    Guid RunId,
    PreviousPackage? Previous,
    IReadOnlyList<ManifestState> States,
    IReadOnlyList<ManifestEntry> Files
)
{
    /// <summary>Makes the manifest of a run in canonical order.</summary>
    public static Manifest Of(EvidenceRun run, IEnumerable<ManifestEntry> files) =>
        new(
            run.ToolVersion,
            run.Header.Id,
            run.Header.Previous,
            [.. run.Accounts.Select(a => new ManifestState(a.Name, a.State.AccountId, a.State.CaptureEnd, a.StateDigest))],
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]
        );
}
