using System.Text.RegularExpressions;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Importing;

/// <summary>
/// Is the directory of an export, on disk or in memory: its files by name, those of a region in a folder of its name, read whole, never
/// anything outside of it.
/// </summary>
internal sealed partial class ExportDirectory
{
    /// <summary>The largest file that is read. The authorization details of the largest account AWS allows stay below it.</summary>
    private const long MaximumFileBytes = 512L * 1024 * 1024;

    private readonly SortedSet<string> names;
    private readonly Func<string, CancellationToken, Task<byte[]>> read;

    private ExportDirectory(IEnumerable<string> names, Func<string, CancellationToken, Task<byte[]>> read)
    {
        this.names = new SortedSet<string>(names, StringComparer.Ordinal);
        this.read = read;
        Regions =
        [
            .. this.names.Select(FolderOf).OfType<string>().Where(IsRegion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the regions that have a folder with files, sorted.</summary>
    public IReadOnlyList<string> Regions { get; }

    public static ExportDirectory Open(string directory)
    {
        if (!Directory.Exists(directory))
            throw new ImportException($"There is no directory `{directory}`.");
        var full = Path.GetFullPath(directory);
        // A folder that is a link could lead out of the export, with everything in it.
        var folders = new DirectoryInfo(full)
            .EnumerateDirectories()
            .Where(d => d.LinkTarget is null && IsRegion(d.Name))
            .Select(d => d.Name);
        var names = Files(full).Concat(folders.SelectMany(r => Files(Path.Combine(full, r)).Select(f => $"{r}/{f}")));
        return new ExportDirectory(names, (name, cancellationToken) => ReadAsync(full, name, cancellationToken));
    }

    /// <summary>Opens files that are held in memory, those of a region under its name and a slash.</summary>
    public static ExportDirectory Of(IReadOnlyDictionary<string, byte[]> files) =>
        new(files.Keys, (name, _) => Task.FromResult(files[name]));

    /// <summary>Tells whether text has the form of a region's name: <c>eu-west-1</c>, <c>us-gov-east-1</c>,
    /// <c>eusc-de-east-1</c>.</summary>
    public static bool IsRegion(string text) => Region().IsMatch(text);

    public bool Has(string name) => names.Contains(name);

    /// <summary>Lists the arguments of an operation's files, such as the names of trails.</summary>
    /// <param name="stem">The service and operation, after the folder of a region and a slash where the files lie in one.</param>
    public IEnumerable<string> ArgumentsOf(string stem)
    {
        var prefix = stem + ".";
        return names
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Select(n => n[prefix.Length..])
            .Select(n =>
                n.EndsWith(".error.txt", StringComparison.Ordinal) ? n[..^".error.txt".Length]
                : n.EndsWith(".json", StringComparison.Ordinal) ? n[..^".json".Length]
                : ""
            )
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

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f));

    private static string? FolderOf(string name) => name.Split('/') is [var folder, _] ? folder : null;

    private static bool IsInside(string path, string target)
    {
        // The directory itself may be reached through a link; only links inside it are looked at.
        var root = path.EndsWith(Path.DirectorySeparatorChar) ? path : path + Path.DirectorySeparatorChar;
        return target.StartsWith(root, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[a-z]{2,5}(-[a-z]+){1,2}-[0-9]{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}
