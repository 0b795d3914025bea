namespace IamCompliance.Evidence.Package;

/// <summary>Is one file that goes into a zip file.</summary>
/// <param name="Path">The path inside of the package; ASCII.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Open">Opens the content, as often as it is asked for.</param>
internal sealed record StoredFile(string Path, long Size, Func<Stream> Open);
