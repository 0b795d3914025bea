using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks that verified packages follow each other.</summary>
public static class PackageChain
{
    /// <summary>Checks a chain.</summary>
    /// <param name="packages">The verified packages, in any order.</param>
    /// <returns>The packages in the order of the chain, with a finding where it breaks; and remarks that are no fault.</returns>
    public static (IReadOnlyList<PackageVerification> Packages, IReadOnlyList<string> Remarks) Check(
        IReadOnlyList<PackageVerification> packages
    )
    {
        ArgumentNullException.ThrowIfNull(packages);
        var links = packages.ToDictionary(
            p => new ChainLink(p.Package, p.ManifestSha256, p.RunId, p.Finished, p.Previous),
            (IEqualityComparer<ChainLink>)ReferenceEqualityComparer.Instance
        );
        var order = ChainOrder.Of([.. links.Keys]);
        var ordered = order
            .Zip(ChainOrder.FindBreaks(order), (link, problem) => problem is null ? links[link] : Broken(links[link], problem))
            .ToList();
        var remarks = ordered
            .Zip(ordered.Skip(1))
            .Where(p => p.First.ToolVersion != p.Second.ToolVersion)
            .Select(p =>
                $"{p.Second.Package} was written by version {p.Second.ToolVersion} of the tool, and the one "
                + $"before it by {p.First.ToolVersion}"
            )
            .ToList();
        if (ordered.Count > 0 && ordered[0].Previous is { } earlier)
            remarks.Add($"{ordered[0].Package} follows the run {earlier.RunId}, which is not among these packages");
        return (ordered, remarks);
    }

    private static PackageVerification Broken(PackageVerification package, string message) =>
        package with
        {
            Findings = [.. package.Findings, new VerificationFinding(VerificationFindingKind.Chain, PackageManifest.Path, message)],
        };
}
