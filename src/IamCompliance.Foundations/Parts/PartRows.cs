namespace IamCompliance.Foundations.Parts;

/// <summary>Lists every part of an account. The order is the order of joins: a part that adds to resources stands after the one that lists
/// them.</summary>
public static class PartRows
{
    /// <summary>Gets the rows.</summary>
    public static IReadOnlyList<PartRow> All { get; } =
    [
        .. AccountParts.All,
        .. IamParts.All,
        .. OrganizationParts.All,
        .. RegionParts.All,
        .. ProviderParts.All,
        .. LoggingParts.All,
        .. RecorderParts.All,
        .. AnalyzerParts.All,
        .. IdentityCenterParts.All,
        .. KeyParts.All,
        .. BucketParts.All,
        .. WorkloadParts.All,
    ];

    /// <summary>Gets the ids of all of them, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(r => r.Id).OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Gets what all parts of resources have alike that AWS Config records, one part a type; its id is what theirs begin with.</summary>
    public static PartRow Recorded { get; } =
        new(
            "config/resources",
            new ReadOperation("configservice-select-resource-config", "config:SelectResourceConfig")
            {
                ArgumentName = "resourceType",
                IsPaged = true,
                IsRegional = true,
            }
        )
        {
            Scope = PartScope.Region,
            ComparedWith = [PartIds.Recorders, PartIds.RecorderStatus],
        };

    private static readonly Dictionary<string, PartRow> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Finds a part by its id; nothing when nobody declared it.</summary>
    public static PartRow? Find(string id) => ById.TryGetValue(id, out var row) ? row : null;

    /// <summary>Gets a part by its id.</summary>
    /// <exception cref="KeyNotFoundException">Nobody declared the part.</exception>
    public static PartRow Get(string id) => ById[id];
}
