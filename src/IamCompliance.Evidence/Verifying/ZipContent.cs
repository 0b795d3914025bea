using System.IO.Compression;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Lists what lies in the zip file of a package. Nothing is unpacked, and nothing that claims to be larger than the archive is
/// read.</summary>
internal static class ZipContent
{
    private const int MostFiles = 1_000_000;
    private const int BombRatio = 100;
    private const int FileType = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Lists it.</summary>
    /// <param name="open">Opens the archive, as often as it is asked for; each stream can seek.</param>
    public static PackageContent Read(Func<Stream> open)
    {
        var stream = open();
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var findings = Check(archive, stream.Length);
            var items = archive.Entries.Select(ItemOf).ToList();
            if (findings.Count == 0)
                findings.AddRange(ZipForm.Check(items, open));
            return new PackageContent(items, findings) { Owner = archive };
        }
        catch (Exception e)
            when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            stream.Dispose();
            return new PackageContent(
                [],
                [new VerificationFinding(VerificationFindingKind.Archive, null, "the zip file cannot be read: it is cut off or damaged")]
            );
        }
    }

    private static List<VerificationFinding> Check(ZipArchive archive, long length)
    {
        if (archive.Entries.Count > MostFiles)
            throw new InvalidDataException();
        var findings = new List<VerificationFinding>();
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
                findings.Add(Of(entry, "is encrypted"));
            else if (entry.Length > (long)BombRatio * Math.Max(1, entry.CompressedLength))
                findings.Add(Of(entry, $"would expand {BombRatio} times or more, so it is not unpacked"));
            else if (entry.Length != entry.CompressedLength)
                findings.Add(Of(entry, "is compressed: a package stores its files as they are, so somebody packed it again"));
        }

        // Files that share the same bytes of the archive make it say more than it holds.
        if (findings.Count == 0 && archive.Entries.Sum(e => (decimal)e.Length) > length)
            throw new InvalidDataException();
        return findings;
    }

    private static VerificationFinding Of(ZipArchiveEntry entry, string message) =>
        new(VerificationFindingKind.Archive, entry.FullName, message);

    private static PackageItem ItemOf(ZipArchiveEntry entry)
    {
        var type = (entry.ExternalAttributes >> 16) & FileType;
        var kind =
            entry.FullName.EndsWith('/') ? PackageItemKind.EmptyFolder
            : type is not (0 or RegularFile) ? PackageItemKind.Link
            : entry.IsEncrypted || entry.Length != entry.CompressedLength ? PackageItemKind.Unreadable
            : PackageItemKind.File;
        return new PackageItem(entry.FullName, kind, entry.Length, () => new LimitedStream(entry.Open(), entry.Length));
    }
}
