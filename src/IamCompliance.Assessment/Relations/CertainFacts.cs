namespace IamCompliance.Assessment.Relations;

/// <summary>Knows what is certain of resources in regions that nobody read.</summary>
internal static class CertainFacts
{
    private static readonly Dictionary<string, object> None = [];

    // A trail of all regions is shown in each of them, so that one which no region showed is of its own region.
    // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
    private static readonly Dictionary<string, object> OfTrail = new() { ["isMultiRegionTrail"] = false };

    // Trails name their keys: what they name is looked at by name, and the others serve none that was read.
    private static readonly Dictionary<string, object> OfKey = new() { ["isTrailKey"] = false };

    public static IReadOnlyDictionary<string, object> Of(string type) =>
        type switch
        {
            ResourceTypes.Trail => OfTrail,
            ResourceTypes.Key => OfKey,
            _ => None,
        };
}
