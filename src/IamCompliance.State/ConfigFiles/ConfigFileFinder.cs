namespace IamCompliance.State.ConfigFiles;

/// <summary>Finds the files of AWS Config among files and folders, however deep the folders lie. Links are not followed.</summary>
internal static class ConfigFileFinder
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 32,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Lists the files in the order of their names.</summary>
    public static async Task<IReadOnlyList<ConfigFile>> FindAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, ConfigFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in Candidates(path))
            {
                if (
                    file.Delivered is not null
                    || await ConfigFileSniffer.IsConfigFileAsync(file.Path, cancellationToken).ConfigureAwait(false)
                )
                    found.TryAdd(Path.GetFullPath(file.Path), file);
            }
        }

        return [.. found.Values.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Decides whether there is any.</summary>
    public static async Task<bool> AnyAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var file in Candidates(path))
        {
            if (file.Delivered is not null || await ConfigFileSniffer.IsConfigFileAsync(file.Path, cancellationToken).ConfigureAwait(false))
                return true;
        }

        return false;
    }

    private static IEnumerable<ConfigFile> Candidates(string path)
    {
        if (File.Exists(path))
            return [Create(path, Path.GetFileName(path))];
        if (!Directory.Exists(path))
            throw new Importing.ImportException($"There is no file and no folder `{path}`.");
        return Directory
            .EnumerateFiles(path, "*", Everywhere)
            .Where(f =>
                f.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".json.gz", StringComparison.OrdinalIgnoreCase)
            )
            .Select(f => Create(f, Path.GetRelativePath(path, f).Replace('\\', '/')));
    }

    private static ConfigFile Create(string path, string name) => new(path, name, DeliveredName.TryParse(Path.GetFileName(path)));
}
