namespace IamCompliance.Snapshots.Naming;

/// <summary>Says where the evidence snapshot of one control on one account lies.</summary>
/// <param name="Directory">The full path of the account's folder.</param>
/// <param name="FileName">The file name without <c>.verified</c> and extension.</param>
public sealed record SnapshotLocation(string Directory, string FileName)
{
    /// <summary>The extension of evidence snapshots, without the dot.</summary>
    public const string Extension = "md";

    internal const string VerifiedSuffix = ".verified." + Extension;

    internal const string ReceivedSuffix = ".received." + Extension;

    /// <summary>Gets the full path of what a person accepted.</summary>
    public string VerifiedPath => Path.Combine(Directory, FileName + VerifiedSuffix);

    /// <summary>Gets the full path of what a test produced and nobody accepted.</summary>
    public string ReceivedPath => Path.Combine(Directory, FileName + ReceivedSuffix);
}
