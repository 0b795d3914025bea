using IamCompliance.State.Json;

namespace IamCompliance.State.Importing;

/// <summary>Is the directory of an export, on disk or in memory: its files by name, read whole, never anything outside of it.</summary>
internal sealed class ExportDirectory
{
    /// <summary>The largest file that is read. The authorization details of the largest account AWS allows stay below it.</summary>
    private const long MaximumFileBytes = 512L * 1024 * 1024;

    private readonly SortedSet<string> names;
    private readonly Func<string, CancellationToken, Task<byte[]>> read;

    private ExportDirectory(IEnumerable<string> names, Func<string, CancellationToken, Task<byte[]>> read)
    {
        this.names = new SortedSet<string>(names, StringComparer.Ordinal);
        this.read = read;
    }

    public static ExportDirectory Open(string directory)
    {
        if (!Directory.Exists(directory))
            throw new ImportException($"There is no directory `{directory}`.");
        var full = Path.GetFullPath(directory);
        var names = Directory.EnumerateFiles(full).Select(f => Path.GetFileName(f));
        return new ExportDirectory(names, (name, cancellationToken) => ReadAsync(full, name, cancellationToken));
    }

    /// <summary>Opens files that are held in memory.</summary>
    public static ExportDirectory Of(IReadOnlyDictionary<string, byte[]> files) => new(files.Keys, (name, _) => Task.FromResult(files[name]));

    public bool Has(string name) => names.Contains(name);

    /// <summary>Lists the arguments of an operation's files, such as the names of trails.</summary>
    public IEnumerable<string> ArgumentsOf(string stem)
    {
        var prefix = stem + ".";
        return names
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Select(n => n[prefix.Length..])
            .Select(n => n.EndsWith(".error.txt", StringComparison.Ordinal) ? n[..^".error.txt".Length]
                : n.EndsWith(".json", StringComparison.Ordinal) ? n[..^".json".Length]
                : "")
            .Where(n => n.Length > 0);
    }

    public Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken) => read(name, cancellationToken);

    private static async Task<byte[]> ReadAsync(string path, string name, CancellationToken cancellationToken)
    {
        var file = new FileInfo(Path.Combine(path, name));
        var target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        if (!IsInside(path, target.FullName))
            throw new RejectedContentException(PartErrorCodes.Refused, "is a link that leads out of the export");
        if (!File.Exists(target.FullName))
            throw new RejectedContentException(PartErrorCodes.Refused, "is a link that leads nowhere");
        if (new FileInfo(target.FullName).Length > MaximumFileBytes)
            throw new RejectedContentException(PartErrorCodes.Refused, $"is larger than {MaximumFileBytes / (1024 * 1024)} MiB");
        return await File.ReadAllBytesAsync(target.FullName, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsInside(string path, string target)
    {
        // The directory itself may be reached through a link; only links inside it are looked at.
        var root = path.EndsWith(Path.DirectorySeparatorChar) ? path : path + Path.DirectorySeparatorChar;
        return target.StartsWith(root, StringComparison.Ordinal);
    }
}
