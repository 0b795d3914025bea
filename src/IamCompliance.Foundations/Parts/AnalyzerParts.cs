namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of Access Analyzer.</summary>
internal static class AnalyzerParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Analyzers,
            new ReadOperation("accessanalyzer-list-analyzers", "access-analyzer:ListAnalyzers")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["analyzers", "analyzers[]: arn, name, type, status, createdAt"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.Findings,
            new ReadOperation("accessanalyzer-list-findings-v2", "access-analyzer:ListFindingsV2")
            {
                Permission = "access-analyzer:ListFindings",
                ArgumentName = "analyzerName",
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["findings", "findings[]: id, status, resourceType, resourceOwnerAccount, createdAt, analyzedAt, updatedAt"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Analyzers,
        },
    ];
}
