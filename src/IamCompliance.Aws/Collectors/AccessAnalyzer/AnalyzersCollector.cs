using Amazon.AccessAnalyzer;
using Amazon.AccessAnalyzer.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.AccessAnalyzer;

/// <summary>Lists analyzers.</summary>
internal sealed class AnalyzersCollector()
    : OperationCollector<IAmazonAccessAnalyzer, ListAnalyzersRequest, ListAnalyzersResponse>(PartIds.Analyzers, Operation)
{
    private static readonly AwsOperation<IAmazonAccessAnalyzer, ListAnalyzersRequest, ListAnalyzersResponse> Operation = new(
        AwsServices.AccessAnalyzer,
        "ListAnalyzers",
        (c, r, t) => c.ListAnalyzersAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListAnalyzersRequest NewRequest(Question question) => new() { MaxResults = 100 };
}
