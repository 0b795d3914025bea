using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Begins the key of a resource with its region, where resources are related within one region only.</summary>
internal static class RegionHead
{
    // What a state says of a resource whose answer named no region.
    private const string Unknown = "unknown";

    /// <summary>Gets the beginning; null when it should be the region and nobody knows it.</summary>
    public static string? Of(Item item, bool isSameRegion) =>
        !isSameRegion ? ""
        : item.AwsRegion == Unknown ? null
        : item.AwsRegion + "|";
}
