namespace IamCompliance.Evidence.Run;

/// <summary>Names the package a package follows.</summary>
/// <param name="RunId">The id of its run; null when it has no header.</param>
/// <param name="ManifestSha256">The SHA-256 of its <c>manifest.json</c>, lower-case hex.</param>
public sealed record PreviousPackage(Guid? RunId, string ManifestSha256);
