using System.Collections.Frozen;

namespace IamCompliance.Policies.Reference;

/// <summary>Knows the ARNs of all types of resources, by the service that stands in them, which need not be the service of the
/// actions.</summary>
internal static class ArnShapes
{
    private static readonly Lazy<FrozenDictionary<string, ArnShape[]>> ByService = new(Read);

    /// <summary>Gets the ARNs that have a service; none when none is known.</summary>
    public static IReadOnlyList<ArnShape> Of(string service) => ByService.Value.TryGetValue(service, out var shapes) ? shapes : [];

    private static FrozenDictionary<string, ArnShape[]> Read() =>
        ServiceReference
            .ResourceArns()
            .Distinct(StringComparer.Ordinal)
            .Select(ArnShape.OfType)
            .GroupBy(s => s.Service, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
