using System.Collections.Frozen;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Knows the types that have a collector of their own. What AWS Config records of them is of another shape and never all that
/// their parts supply, so it is left out.</summary>
internal static class CollectedTypes
{
    private static readonly FrozenDictionary<string, string> PartOf = new Dictionary<string, string>
    {
        [ResourceTypes.Analyzer] = PartIds.Analyzers,
        [ResourceTypes.Trail] = PartIds.Trails,
        [ResourceTypes.Alarm] = PartIds.Alarms,
        [ResourceTypes.Recorder] = PartIds.Recorders,
        [ResourceTypes.VpcEndpoint] = PartIds.VpcEndpoints,
        [ResourceTypes.Group] = PartIds.AuthorizationDetails,
        [ResourceTypes.OidcProvider] = PartIds.OidcProviders,
        [ResourceTypes.Policy] = PartIds.AuthorizationDetails,
        [ResourceTypes.Role] = PartIds.AuthorizationDetails,
        [ResourceTypes.SamlProvider] = PartIds.SamlProviders,
        [ResourceTypes.ServerCertificate] = PartIds.ServerCertificates,
        [ResourceTypes.User] = PartIds.AuthorizationDetails,
        [ResourceTypes.Key] = PartIds.Keys,
        [ResourceTypes.RolesAnywhereProfile] = PartIds.RolesAnywhereProfiles,
        [ResourceTypes.TrustAnchor] = PartIds.TrustAnchors,
        [ResourceTypes.Bucket] = PartIds.Buckets,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = ResourceTypes.All.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string type) => All.Contains(type);

    /// <summary>Says at the parts of these types what was found and left out.</summary>
    public static IEnumerable<Part> Parts(IEnumerable<Item> items) =>
        items
            .Where(i => PartOf.ContainsKey(i.ResourceType))
            .GroupBy(i => i.ResourceType, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                (
                    Part: PartOf[g.Key],
                    Note: $"AWS Config recorded {g.Count()} of {g.Key}, which are left out: controls look at what "
                        + $"{PartOperations.Find(PartOf[g.Key])!.Operation} answers."
                )
            )
            .GroupBy(n => n.Part, StringComparer.Ordinal)
            .Select(g => new Part(g.Key, ReadStatus.NotCollected) { Notes = [.. g.Select(n => n.Note)] });
}
