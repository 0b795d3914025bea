namespace IamCompliance.Definitions.Resources.Recorded;

/// <summary>Lists what AWS Config says of every resource outside of its configuration, and controls find inside of it, as for all other
/// types.</summary>
internal static class RecordedItemFields
{
    // Nothing could be concluded from their tags: https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html
    private static readonly HashSet<string> WithoutTags = new(StringComparer.Ordinal)
    {
        "AWS::CloudFront::Distribution",
        "AWS::CloudFront::StreamingDistribution",
    };

    public static IReadOnlyList<Property> Of(string typeName, string part)
    {
        var fields = PropertyListBuilder
            .StartFrom(part)
            .Text("arn", "The ARN; absent where the type has none.")
            .Text("awsRegion", "The region, global for global resources.")
            .Timestamp("resourceCreationTime", "When the resource was created; absent where AWS Config does not know.")
            .Text("resourceId", "The id AWS gives the resource.")
            .Text("resourceName", "The name; absent where the type has none.");
        return (WithoutTags.Contains(typeName) ? fields : fields.Map("tags", "The tags.")).Build().Properties;
    }
}
