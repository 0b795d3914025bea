using Amazon.AccessAnalyzer;
using Amazon.AccessAnalyzer.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.AccessAnalyzer;

/// <summary>Lists the active findings of an analyzer.</summary>
internal sealed class FindingsCollector()
    : OperationCollector<IAmazonAccessAnalyzer, ListFindingsV2Request, ListFindingsV2Response>(PartIds.Findings, Operation)
{
    private static readonly AwsOperation<IAmazonAccessAnalyzer, ListFindingsV2Request, ListFindingsV2Response> Operation = new(
        AwsServices.AccessAnalyzer,
        "ListFindingsV2",
        (c, r, t) => c.ListFindingsV2Async(r, t)
    )
    {
        Paging = new("nextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListFindingsV2Request NewRequest(Question question) =>
        new()
        {
            AnalyzerArn = question.Subject!.Arn,
            Filter = new() { ["status"] = new() { Eq = ["ACTIVE"] } },
            MaxResults = 100,
        };
}
