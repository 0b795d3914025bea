using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Is a package as far as its place among others goes.</summary>
/// <param name="Package">What to call it.</param>
/// <param name="ManifestSha256">The digest that names it; null when its manifest cannot be read.</param>
/// <param name="RunId">The id of its run; null when its manifest cannot be read.</param>
/// <param name="Finished">When its run ended; null when its header cannot be read.</param>
/// <param name="Previous">The package it follows; null for the first.</param>
public sealed record ChainLink(string Package, string? ManifestSha256, Guid? RunId, DateTimeOffset? Finished, PreviousPackage? Previous);
