namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An IAM Access Analyzer analyzer.</summary>
internal static class AnalyzerType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Analyzer,
            PartIds.Analyzers,
            "An IAM Access Analyzer analyzer.",
            PropertyListBuilder
                .StartFrom(PartIds.Analyzers)
                .Text("name", "The name.")
                .Text("arn", "The ARN.")
                .Text("type", "ACCOUNT, ORGANIZATION, ACCOUNT_UNUSED_ACCESS, ORGANIZATION_UNUSED_ACCESS ….")
                .Text("status", "ACTIVE, CREATING, DISABLED or FAILED.")
                .Timestamp("createdAt", "When it was created.")
                .Timestamp("lastResourceAnalyzedAt", "When it last looked at a resource; absent when never.")
                .Map("tags", "The tags.")
                .Build()
        );
}
