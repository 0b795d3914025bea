using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Compares a zip file, byte for byte, with the one that the tool writes for the same files.</summary>
internal static class ZipForm
{
    /// <summary>Finds the first difference.</summary>
    public static IEnumerable<VerificationFinding> Check(IReadOnlyList<PackageItem> items, Func<Stream> open)
    {
        // What has an impossible name or kind is reported by its name; no archive of ours holds it.
        if (items.Any(i => i.Kind != PackageItemKind.File || !PackageFileName.IsSafe(i.Path)))
            return [new VerificationFinding(VerificationFindingKind.Archive, null, "the zip file is not one that the tool wrote")];
        for (var i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(items[i - 1].Path, items[i].Path) > 0)
                return
                [
                    new VerificationFinding(
                        VerificationFindingKind.Reordered,
                        items[i].Path,
                        "lies behind a file that it should precede in the zip file"
                    ),
                ];
        }

        var files = items.Select(i => new StoredFile(i.Path, i.Size, i.Open)).ToList();
        using var original = open();
        using var comparison = new ComparingStream(original);
        StoredZip.Write(files, comparison, CancellationToken.None);
        if (comparison.FindDifference() is not { } place)
            return [];
        return
        [
            new VerificationFinding(
                VerificationFindingKind.Archive,
                FileAt(files, place),
                $"the zip file differs from the one that the tool writes, first at byte {place}: somebody packed it again or changed it"
            ),
        ];
    }

    private static string? FileAt(List<StoredFile> files, long place)
    {
        long end = 0;
        foreach (var file in files)
        {
            end += StoredZip.Length(file);
            if (place < end)
                return file.Path;
        }

        return null;
    }
}
