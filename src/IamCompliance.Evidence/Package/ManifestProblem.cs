namespace IamCompliance.Evidence.Package;

/// <summary>Says what is wrong with a manifest.</summary>
/// <param name="Message">A sentence about the file, without its name.</param>
/// <param name="IsUnknownVersion">Whether another version of the tool wrote it, so that nothing is known to be wrong.</param>
internal sealed record ManifestProblem(string Message, bool IsUnknownVersion);
