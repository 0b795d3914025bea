using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Lists instances. Each lives in one region; the others answer with an empty list.</summary>
internal sealed class IdentityCenterInstancesCollector()
    : OperationCollector<IAmazonSSOAdmin, ListInstancesRequest, ListInstancesResponse>(PartIds.IdentityCenterInstances, Operation)
{
    private static readonly AwsOperation<IAmazonSSOAdmin, ListInstancesRequest, ListInstancesResponse> Operation = new(
        AwsServices.SsoAdmin,
        "ListInstances",
        (c, r, t) => c.ListInstancesAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListInstancesRequest NewRequest(Question question) => new() { MaxResults = 100 };
}
