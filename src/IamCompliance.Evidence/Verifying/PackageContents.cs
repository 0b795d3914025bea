using System.Text.Json;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Opens packages by their path: directories and zip files.</summary>
internal static class PackageContents
{
    /// <summary>The extension of a package in a zip file.</summary>
    public const string ZipExtension = ".zip";

    /// <summary>The largest manifest that is read.</summary>
    public const long MostManifestBytes = 256 * 1024 * 1024;

    /// <summary>Opens a package.</summary>
    /// <exception cref="EvidenceUsageException">There is no package at the path.</exception>
    public static PackageContent Open(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return DirectoryContent.Read(full);
        return File.Exists(full)
            ? ZipContent.Read(() => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read))
            : throw new EvidenceUsageException($"`{path}` does not exist", "name the directory or the zip file of an evidence package");
    }

    /// <summary>Says whether a path holds a package, in any condition.</summary>
    public static bool LooksLikePackage(string path)
    {
        using var content = Open(path);
        if (content.Read(PackageManifest.Path, MostManifestBytes) is not { } manifest)
            return false;
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return ManifestReader.FindFormat(json.RootElement) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
