using System.Security.Cryptography;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Compares the files of a package with its manifest.</summary>
internal static class FilesCheck
{
    private static readonly string[] Unlisted = [PackageManifest.Path, DsseEnvelope.Path, Timestamp.Path];

    /// <summary>Finds changed, missing, added and reordered files.</summary>
    public static IEnumerable<VerificationFinding> Check(Manifest manifest, PackageContent content)
    {
        var items = content
            .Items.Where(i => i.Kind is PackageItemKind.File or PackageItemKind.Unreadable)
            .GroupBy(i => i.Path, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? before = null;
        foreach (var file in manifest.Files)
        {
            if (!listed.Add(file.Path))
                yield return Of(
                    VerificationFindingKind.Duplicate,
                    file,
                    "is listed twice in manifest.json, at least where case does not count"
                );
            else if (string.CompareOrdinal(before, file.Path) > 0)
                yield return Of(VerificationFindingKind.Reordered, file, "is listed in manifest.json behind a file that it should precede");
            before = file.Path;
            if (!PackageFileName.IsSafe(file.Path) || Unlisted.Contains(file.Path))
                yield return Of(
                    VerificationFindingKind.UnsafePath,
                    file,
                    "is listed in manifest.json, and is no name that a manifest lists"
                );
            else if (!items.TryGetValue(file.Path, out var item))
                yield return Of(VerificationFindingKind.Missing, file, "is listed in manifest.json, and is not there");
            else if (item.Kind == PackageItemKind.File && (item.Size != file.Size || Digest(item) != file.Sha256))
                yield return Of(VerificationFindingKind.Changed, file, "is not the file that manifest.json lists");
        }

        var known = manifest.Files.Select(f => f.Path).Concat(Unlisted).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Values.Where(i => !known.Contains(i.Path)))
            yield return new VerificationFinding(VerificationFindingKind.Added, item.Path, "is not listed in manifest.json");
    }

    private static VerificationFinding Of(VerificationFindingKind kind, ManifestEntry file, string message) =>
        new(kind, file.Path, message);

    // A file of no bytes is not opened: it might be something else that only looks like a file, and never answer.
    private static string Digest(PackageItem item)
    {
        if (item.Size == 0)
            return Convert.ToHexStringLower(SHA256.HashData([]));
        try
        {
            using var stream = item.Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (InvalidDataException)
        {
            // A damaged entry of an archive has no content that could be the right one.
            return "";
        }
    }
}
