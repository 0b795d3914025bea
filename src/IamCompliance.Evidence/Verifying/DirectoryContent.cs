namespace IamCompliance.Evidence.Verifying;

/// <summary>Lists what lies in the directory of a package. Links are listed, never followed.</summary>
internal static class DirectoryContent
{
    /// <summary>Lists it.</summary>
    public static PackageContent Read(string directory)
    {
        var items = new List<PackageItem>();
        Read(new DirectoryInfo(directory), "", items);
        return new PackageContent(items, []);
    }

    private static void Read(DirectoryInfo directory, string prefix, List<PackageItem> items)
    {
        var before = items.Count;
        foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (
                entry.LinkTarget is not null
                || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                || entry.Attributes.HasFlag(FileAttributes.Device)
            )
                items.Add(new PackageItem(path, PackageItemKind.Link, 0, () => Stream.Null));
            else if (entry is DirectoryInfo folder)
                Read(folder, path + "/", items);
            else
                items.Add(new PackageItem(path, PackageItemKind.File, ((FileInfo)entry).Length, () => Open(entry.FullName)));
        }

        if (items.Count == before && prefix.Length > 0)
            items.Add(new PackageItem(prefix.TrimEnd('/'), PackageItemKind.EmptyFolder, 0, () => Stream.Null));
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
}
