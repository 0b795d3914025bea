using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Lists the managed policies of a permission set.</summary>
internal sealed class PermissionSetManagedPoliciesCollector()
    : OperationCollector<IAmazonSSOAdmin, ListManagedPoliciesInPermissionSetRequest, ListManagedPoliciesInPermissionSetResponse>(
        PartIds.PermissionSetManagedPolicies,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonSSOAdmin,
        ListManagedPoliciesInPermissionSetRequest,
        ListManagedPoliciesInPermissionSetResponse
    > Operation = new(AwsServices.SsoAdmin, "ListManagedPoliciesInPermissionSet", (c, r, t) =>
        c.ListManagedPoliciesInPermissionSetAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListManagedPoliciesInPermissionSetRequest NewRequest(Question question) =>
        new()
        {
            InstanceArn = PermissionSetArn.InstanceOf(question.Subject!),
            PermissionSetArn = question.Subject!.Arn,
            MaxResults = 100,
        };
}
