using System.Text.RegularExpressions;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

namespace IamCompliance.Aws.Access;

/// <summary>Finds the region that answers for services of the whole account.</summary>
internal static partial class HomeRegion
{
    public static string Find(AccountAccess access)
    {
        foreach (var named in access.Regions)
            Check(named);
        var region = access.Region
            ?? OfProfile(access.Profile)
            ?? FallbackRegionFactory.GetRegionEndpoint(includeInstanceMetadata: false)?.SystemName
            ?? (access.Regions.Count > 0 ? access.Regions[0] : null)
            ?? throw new CaptureException("no region is set", "set --region or AWS_REGION, or a region in the profile");
        return Check(region);
    }

    private static string? OfProfile(string? name) =>
        name is not null && new CredentialProfileStoreChain().TryGetProfile(name, out var profile) ? profile.Region?.SystemName : null;

    // Regions younger than the SDK are none the worse; words that are no region at all would only fail later, and less clearly.
    private static string Check(string region) =>
        Shape().IsMatch(region)
            ? region
            : throw new CaptureException($"`{region}` is not a region", $"regions are {string.Join(", ", Names().Take(6))}, …");

    private static IEnumerable<string> Names() =>
        RegionEndpoint.EnumerableAllRegions.Select(r => r.SystemName).Order(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
