namespace IamCompliance.Evidence.Verifying;

/// <summary>Is one thing that lies in a package.</summary>
/// <param name="Path">The path inside of the package, with forward slashes; nobody checked it yet.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">The size in bytes, as the file system or the archive says.</param>
/// <param name="Open">Opens the content.</param>
internal sealed record PackageItem(string Path, PackageItemKind Kind, long Size, Func<Stream> Open);
