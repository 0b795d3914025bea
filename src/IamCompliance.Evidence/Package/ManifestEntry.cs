namespace IamCompliance.Evidence.Package;

/// <summary>Lists one file of a package.</summary>
/// <param name="Path">The path inside of the package, with forward slashes.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256, lower-case hex.</param>
internal sealed record ManifestEntry(string Path, long Size, string Sha256);
