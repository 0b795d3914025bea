using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Queries what is recorded of the resources of a type.</summary>
internal sealed class RecordedResourcesCollector()
    : OperationCollector<IAmazonConfigService, SelectResourceConfigRequest, SelectResourceConfigResponse>(PartRows.Recorded, Operation)
{
    private static readonly AwsOperation<IAmazonConfigService, SelectResourceConfigRequest, SelectResourceConfigResponse> Operation = new(
        AwsServices.Config,
        "SelectResourceConfig",
        (c, r, t) => c.SelectResourceConfigAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    public override bool Supplies(string partId) => RecordedResources.Supplies(partId);

    public override string PartOf(ReadOperation operation) => RecordedResources.PartOf(operation);

    protected override SelectResourceConfigRequest NewRequest(Question question) =>
        new() { Expression = AdvancedQuery.OfType(question.Operation.Argument!), Limit = AdvancedQuery.LargestPage };
}
