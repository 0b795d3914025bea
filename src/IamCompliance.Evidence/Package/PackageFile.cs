namespace IamCompliance.Evidence.Package;

/// <summary>Plans one file of a package.</summary>
/// <param name="Path">The path inside of the package, with forward slashes.</param>
/// <param name="Write">Writes the content.</param>
internal sealed record PackageFile(string Path, Action<Stream, CancellationToken> Write);
