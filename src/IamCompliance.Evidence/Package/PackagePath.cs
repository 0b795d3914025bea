using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Package;

/// <summary>Turns paths that a package names into paths on disk, never outside of the package.</summary>
internal static class PackagePath
{
    /// <summary>Resolves a path with forward slashes below the root.</summary>
    /// <exception cref="EvidencePackageException">It leads out of the package, or is no plain relative path.</exception>
    public static string Resolve(string root, string path)
    {
        var segments = path.Split('/');
        if (
            path.Contains('\\', StringComparison.Ordinal)
            || path.Contains(':', StringComparison.Ordinal)
            || segments.Any(s => s is "" or "." or "..")
        )
            throw new EvidencePackageException(
                $"The package {root} names the file `{VisibleText.Of(path)}`, which is not a plain path inside of it."
            );
        return Path.Combine([root, .. segments]);
    }
}
