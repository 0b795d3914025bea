namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An IAM Access Analyzer analyzer.</summary>
internal static class AnalyzerType
{
    public static ResourceType Create() =>
        new(
            "AWS::AccessAnalyzer::Analyzer",
            "access-analyzer/analyzers",
            "An IAM Access Analyzer analyzer.",
            PropertyListBuilder
                .StartFrom("access-analyzer/analyzers")
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
