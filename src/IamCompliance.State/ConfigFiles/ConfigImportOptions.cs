using IamCompliance.State.Files;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Says what AWS Config files do not say about themselves.</summary>
public sealed record ConfigImportOptions
{
    /// <summary>Gets the time of capture; null to take that of the snapshots, or else the newest capture of an item.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>Gets the account to read; null when the files are of one account only.</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets the regions that must be there for a type to count as completely read; empty for those that snapshots are
    /// of.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Gets the resource types that a control can name and that only AWS Config records: of these, a snapshot can show that there
    /// are none.</summary>
    public IReadOnlyCollection<string> ResourceTypes { get; init; } = [];

    /// <summary>Gets what reading one file may cost.</summary>
    public StateReadLimits Limits { get; init; } = StateReadLimits.Default;
}
