using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Definitions.Linking;

/// <summary>One profile as handed in.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="File">What it says; null when it has errors.</param>
/// <param name="Extends">The logical path of the profile it extends; null for none.</param>
internal sealed record ProfileLayer(string Path, ProfileFile? File, string? Extends);
