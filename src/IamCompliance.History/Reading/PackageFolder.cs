using System.IO.Compression;

namespace IamCompliance.History.Reading;

/// <summary>Finds the packages that paths stand for: a package, a zip of one, or a folder of either.</summary>
public static class PackageFolder
{
    private const string Manifest = "manifest.json";
    private const int Deepest = 8;

    /// <summary>Finds them, by path. Links to folders are not followed.</summary>
    /// <exception cref="HistoryException">A path does not exist, or holds none.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var before = found.Count;
            if (File.Exists(path))
                found.Add(path);
            else if (Directory.Exists(path))
                Search(path, 0, found);
            else
                throw new HistoryException($"{path} does not exist: name a package, a zip of one, or a folder of packages.");
            if (found.Count == before && !found.Contains(path))
                throw new HistoryException(
                    $"{path} holds no evidence package: none of its folders has a {Manifest}, and none of its files is a zip that has one."
                );
        }

        return [.. found];
    }

    /// <summary>Decides whether a path is a package: a folder with a manifest, or a zip of one.</summary>
    public static bool IsPackage(string path) =>
        Directory.Exists(path) ? File.Exists(Path.Combine(path, Manifest)) : File.Exists(path) && IsZip(path);

    private static void Search(string directory, int depth, SortedSet<string> found)
    {
        if (File.Exists(Path.Combine(directory, Manifest)))
        {
            found.Add(directory);
            return;
        }

        if (depth == Deepest)
            return;
        foreach (var file in Directory.EnumerateFiles(directory, "*.zip").Where(IsZip))
            found.Add(file);
        // A writer keeps what is not finished in folders that begin with a dot.
        foreach (
            var child in new DirectoryInfo(directory).EnumerateDirectories().Where(d => d.LinkTarget is null && !d.Name.StartsWith('.'))
        )
            Search(Path.Combine(directory, child.Name), depth + 1, found);
    }

    // A zip that lies beside the folder it was made from is the same package; whoever reads them tells by the manifest.
    private static bool IsZip(string file)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            return zip.GetEntry(Manifest) is not null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
