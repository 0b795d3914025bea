namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks that packages follow each other, each naming the digest of the one before.</summary>
public static class PackageChain
{
    /// <summary>Checks a chain.</summary>
    /// <param name="packages">The verified packages, in any order.</param>
    /// <returns>The packages in the order of the chain, with a finding where it breaks; and remarks that are no fault.</returns>
    public static (IReadOnlyList<PackageVerification> Packages, IReadOnlyList<string> Remarks) Check(IReadOnlyList<PackageVerification> packages)
    {
        ArgumentNullException.ThrowIfNull(packages);
        var ordered = packages.OrderBy(p => p.Finished).ThenBy(p => CountPredecessors(p, packages)).ThenBy(p => p.RunId).ToList();
        var remarks = new List<string>();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, after) = (ordered[i - 1], ordered[i]);
            if (after.Previous is null)
                ordered[i] = Broken(after, $"names no package that it follows, and {before.Package} is older");
            else if (after.Previous.ManifestSha256 != before.ManifestSha256 || (after.Previous.RunId is { } id && id != before.RunId))
                ordered[i] = Broken(after, $"follows the run {after.Previous.RunId}, and not {before.Package} (run {before.RunId}), which is the one before it here: one is missing, or was changed");
            if (before.ToolVersion != after.ToolVersion)
                remarks.Add($"{after.Package} was written by version {after.ToolVersion} of the tool, and the one before it by {before.ToolVersion}");
        }

        if (ordered.Count > 0 && ordered[0].Previous is { } earlier)
            remarks.Add($"{ordered[0].Package} follows the run {earlier.RunId}, which is not among these packages");
        return (ordered, remarks);
    }

    // Two runs may end in the same second; which came first, the links say.
    private static int CountPredecessors(PackageVerification package, IReadOnlyList<PackageVerification> packages)
    {
        var count = 0;
        while (count < packages.Count && package.Previous is { } previous && packages.FirstOrDefault(p => p.Finished == package.Finished && p.ManifestSha256 == previous.ManifestSha256) is { } before)
        {
            package = before;
            count++;
        }

        return count;
    }

    private static PackageVerification Broken(PackageVerification package, string message) => package with
    {
        Findings = [.. package.Findings, new VerificationFinding(VerificationFindingKind.Chain, PackageManifest.Path, message)],
    };
}
