using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Lists the permission sets of an instance.</summary>
internal sealed class PermissionSetsCollector()
    : OperationCollector<IAmazonSSOAdmin, ListPermissionSetsRequest, ListPermissionSetsResponse>(PartIds.PermissionSets, Operation)
{
    private static readonly AwsOperation<IAmazonSSOAdmin, ListPermissionSetsRequest, ListPermissionSetsResponse> Operation = new(
        AwsServices.SsoAdmin,
        "ListPermissionSets",
        (c, r, t) => c.ListPermissionSetsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListPermissionSetsRequest NewRequest(Question question) =>
        new() { InstanceArn = question.Subject!.Arn, MaxResults = 100 };
}
