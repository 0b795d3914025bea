using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Puts packages in order and finds where they do not follow each other: each must name the digest of the one before, so that none
/// can be taken out or put in later.</summary>
public static class ChainOrder
{
    /// <summary>Orders packages by the end of their runs; of runs that end in the same second the links say which came first.</summary>
    public static IReadOnlyList<ChainLink> Of(IReadOnlyList<ChainLink> packages)
    {
        ArgumentNullException.ThrowIfNull(packages);
        return
        [
            .. packages
                .OrderBy(p => p.Finished)
                .ThenBy(p => CountPredecessors(p, packages))
                .ThenBy(p => p.RunId)
                .ThenBy(p => p.Package, StringComparer.Ordinal),
        ];
    }

    /// <summary>Finds what is wrong with the place of each package, as the rest of a sentence; null where nothing is. The first may follow
    /// one that is not among them.</summary>
    /// <param name="ordered">The packages in order.</param>
    public static IReadOnlyList<string?> FindBreaks(IReadOnlyList<ChainLink> ordered)
    {
        ArgumentNullException.ThrowIfNull(ordered);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, package) in ordered.Index())
            places[package.ManifestSha256 ?? ""] = i;
        return
        [
            .. ordered.Select(
                (package, i) => FindLater(ordered, places, package, i) ?? (i == 0 ? null : FindBreak(ordered, package, ordered[i - 1], i))
            ),
        ];
    }

    private static string? FindBreak(IReadOnlyList<ChainLink> ordered, ChainLink package, ChainLink before, int index)
    {
        if (package.Previous is not { } previous)
            return $"names no package before it, and {before.Package} is older";
        if (previous.ManifestSha256 == before.ManifestSha256 && (previous.RunId is not { } id || id == before.RunId))
            return null;
        if (ordered.Take(index).FirstOrDefault(p => p.Previous?.ManifestSha256 == previous.ManifestSha256) is { } sibling)
            return $"follows the same package as {sibling.Package}";
        return $"follows {Name(previous)}, and not {before.Package} (run {before.RunId}), which is the one before it "
            + $"here: one is missing, or was changed";
    }

    private static string? FindLater(IReadOnlyList<ChainLink> ordered, Dictionary<string, int> places, ChainLink package, int index) =>
        package.Previous is { } previous && places.TryGetValue(previous.ManifestSha256, out var place) && place > index
            ? $"follows {ordered[place].Package}, whose run ended later"
            : null;

    private static string Name(PreviousPackage previous) =>
        previous.RunId is { } id ? $"the run {id}" : $"the package with the digest {previous.ManifestSha256}";

    private static int CountPredecessors(ChainLink package, IReadOnlyList<ChainLink> packages)
    {
        var count = 0;
        while (
            count < packages.Count
            && package.Previous is { } previous
            && packages.FirstOrDefault(p => p.Finished == package.Finished && p.ManifestSha256 == previous.ManifestSha256) is { } before
        )
        {
            package = before;
            count++;
        }

        return count;
    }
}
