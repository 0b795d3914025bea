namespace IamCompliance.History.Periods;

/// <summary>Checks that every package names the one before it, so that none was taken out or put in later.</summary>
internal static class PackageChain
{
    /// <summary>Finds what is wrong.</summary>
    /// <param name="packages">The packages by the end of their runs.</param>
    public static IReadOnlyList<ChainProblem> Check(IReadOnlyList<PackageLine> packages)
    {
        var known = packages.ToDictionary(p => p.ManifestSha256, StringComparer.Ordinal);
        var followed = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<ChainProblem>();
        foreach (var (index, package) in packages.Index())
        {
            if (package.Previous is not { } previous)
            {
                if (index > 0)
                    problems.Add(new ChainProblem(package.Path, $"names no package before it, although {packages[index - 1].Path} was there"));
                continue;
            }

            if (!known.TryGetValue(previous, out var before))
            {
                // The first one follows what lies before the packages somebody asked for.
                if (index > 0)
                    problems.Add(new ChainProblem(package.Path, $"follows a package with the digest {previous}, which is not among them: it was taken out, or changed"));
            }
            else if (before.Finished > package.Finished)
            {
                problems.Add(new ChainProblem(package.Path, $"follows {before.Path}, whose run ended later"));
            }

            if (!followed.TryAdd(previous, package.Path))
                problems.Add(new ChainProblem(package.Path, $"follows the same package as {followed[previous]}"));
        }

        return problems;
    }
}
