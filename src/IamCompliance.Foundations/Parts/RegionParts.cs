namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of the regions of the account.</summary>
internal static class RegionParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Regions,
            new ReadOperation("ec2-describe-regions", "ec2:DescribeRegions")
            {
                AlwaysSends = ["Regions+", "Regions[]: RegionName, OptInStatus"],
            }
        ),
    ];
}
