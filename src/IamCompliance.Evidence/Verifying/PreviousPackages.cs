using System.Security.Cryptography;
using System.Text.Json;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Finds the package that a new one follows.</summary>
public static class PreviousPackages
{
    private const int MostHeaderBytes = 1024 * 1024;

    /// <summary>Finds it.</summary>
    /// <param name="path">A package, or a folder of packages of which the newest counts: the one whose run ended last.</param>
    /// <returns>Null when the folder holds no package.</returns>
    /// <exception cref="EvidenceUsageException">There is nothing at the path, or a package there cannot be read.</exception>
    public static PreviousPackage? Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full) || File.Exists(Path.Combine(full, PackageManifest.Path)))
            return Read(full).Package;
        if (!Directory.Exists(full))
            throw new EvidenceUsageException(
                $"the previous package `{path}` does not exist",
                "name a package or a folder of packages; for the first package of a chain, an empty folder"
            );
        return Directory
            .EnumerateDirectories(full)
            .Where(d => File.Exists(Path.Combine(d, PackageManifest.Path)))
            .Concat(Directory.EnumerateFiles(full, "*" + PackageContents.ZipExtension))
            .Where(p => !Path.GetFileName(p).StartsWith('.') && PackageContents.LooksLikePackage(p))
            .Select(Read)
            .OrderByDescending(p => p.Finished)
            .ThenByDescending(p => p.Captured)
            .ThenByDescending(p => p.Package.ManifestSha256, StringComparer.Ordinal)
            .FirstOrDefault()
            .Package;
    }

    private static (PreviousPackage Package, DateTimeOffset Finished, DateTimeOffset Captured) Read(string path)
    {
        using var content = PackageContents.Open(path);
        var bytes = content.Read(PackageManifest.Path, PackageContents.MostManifestBytes);
        var manifest = bytes is null ? null : ManifestReader.Read(bytes, out _);
        var header = content.Read(RunFile.Path, MostHeaderBytes);
        var digest = header is null ? null : Convert.ToHexStringLower(SHA256.HashData(header));
        if (manifest is null || !manifest.Files.Any(f => f.Path == RunFile.Path && f.Sha256 == digest))
            throw new EvidenceUsageException(
                $"the previous package `{path}` is damaged, or of another version of the tool",
                "see what `iamc evidence verify` says of it"
            );
        using var json = JsonDocument.Parse(header!);
        return (
            new PreviousPackage(manifest.RunId, Convert.ToHexStringLower(SHA256.HashData(bytes!))),
            json.RootElement.GetProperty("finished").GetDateTimeOffset(),
            manifest.States.Select(s => s.Captured).DefaultIfEmpty(DateTimeOffset.MinValue).Max()
        );
    }
}
