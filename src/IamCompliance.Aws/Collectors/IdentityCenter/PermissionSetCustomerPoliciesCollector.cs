using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Lists the policies of accounts that a permission set refers to.</summary>
internal sealed class PermissionSetCustomerPoliciesCollector()
    : OperationCollector<
        IAmazonSSOAdmin,
        ListCustomerManagedPolicyReferencesInPermissionSetRequest,
        ListCustomerManagedPolicyReferencesInPermissionSetResponse
    >(PartIds.PermissionSetCustomerPolicies, Operation)
{
    private static readonly AwsOperation<
        IAmazonSSOAdmin,
        ListCustomerManagedPolicyReferencesInPermissionSetRequest,
        ListCustomerManagedPolicyReferencesInPermissionSetResponse
    > Operation = new(AwsServices.SsoAdmin, "ListCustomerManagedPolicyReferencesInPermissionSet", (c, r, t) =>
        c.ListCustomerManagedPolicyReferencesInPermissionSetAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListCustomerManagedPolicyReferencesInPermissionSetRequest NewRequest(Question question) =>
        new()
        {
            InstanceArn = PermissionSetArn.InstanceOf(question.Subject!),
            PermissionSetArn = question.Subject!.Arn,
            MaxResults = 100,
        };
}
