namespace IamCompliance.Evidence.Reperforming;

/// <summary>Compares the files of a package with those that were made again.</summary>
internal static class PackageComparison
{
    private const int BufferSize = 64 * 1024;

    // The signature is made with a fresh random number each time, the time stamp by somebody else, and the states were copied.
    private static readonly string[] NotCompared = ["manifest.dsse.json", "manifest.dsse.tsr"];

    /// <summary>Compares.</summary>
    /// <returns>The number of files compared, and those that differ, by path.</returns>
    public static async Task<(int Compared, IReadOnlyList<ReperformedDifference> Differences)> CompareAsync(
        string recorded,
        string fresh,
        CancellationToken cancellationToken
    )
    {
        var before = Files(recorded);
        var after = Files(fresh);
        var differences = new List<ReperformedDifference>();
        foreach (var path in before.Union(after, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var problem =
                !after.Contains(path) ? "is in the package and was not made again"
                : !before.Contains(path) ? "was made again and is not in the package"
                : await FindDifferenceAsync(Path.Combine(recorded, path), Path.Combine(fresh, path), cancellationToken)
                    .ConfigureAwait(false);
            if (problem is not null)
                differences.Add(new ReperformedDifference(path, problem));
        }

        return (before.Union(after, StringComparer.Ordinal).Count(), differences);
    }

    private static HashSet<string> Files(string root) =>
        Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !NotCompared.Contains(f) && !f.StartsWith("inputs/states/", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);

    private static async Task<string?> FindDifferenceAsync(string before, string after, CancellationToken cancellationToken)
    {
        await using var a = new FileStream(before, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        await using var b = new FileStream(after, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        var line = 1;
        var (left, right) = (new byte[BufferSize], new byte[BufferSize]);
        while (true)
        {
            var read = await a.ReadAtLeastAsync(left, BufferSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            var other = await b.ReadAtLeastAsync(right, BufferSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            var common = left.AsSpan(0, read).CommonPrefixLength(right.AsSpan(0, other));
            line += left.AsSpan(0, common).Count((byte)'\n');
            if (common < Math.Max(read, other))
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"differs from line {line} on");
            if (read < BufferSize)
                return null;
        }
    }
}
