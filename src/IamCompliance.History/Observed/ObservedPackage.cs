using IamCompliance.Evidence.Run;

namespace IamCompliance.History.Observed;

/// <summary>Holds what one evidence package says.</summary>
public sealed record ObservedPackage
{
    /// <summary>Gets where the package lies, as the reader was told.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the SHA-256 of its <c>manifest.json</c>, which names it.</summary>
    public required string ManifestSha256 { get; init; }

    /// <summary>Gets the id of the run.</summary>
    public required Guid RunId { get; init; }

    /// <summary>Gets when the run ended, by the clock of its machine.</summary>
    public required DateTimeOffset Finished { get; init; }

    /// <summary>Gets the package before; null for the first.</summary>
    public PreviousPackage? Previous { get; init; }

    /// <summary>Gets the version of the tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Gets the accounts, by name.</summary>
    public required IReadOnlyList<ObservedAccount> Accounts { get; init; }

    /// <summary>Gets when the last account was captured; when the run ended, for a package without accounts.</summary>
    public DateTimeOffset Time => Accounts.Count == 0 ? Finished : Accounts.Max(a => a.CaptureEnd);
}
