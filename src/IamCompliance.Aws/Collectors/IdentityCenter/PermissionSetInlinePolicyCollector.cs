using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Asks for the inline policy of a permission set.</summary>
internal sealed class PermissionSetInlinePolicyCollector()
    : OperationCollector<IAmazonSSOAdmin, GetInlinePolicyForPermissionSetRequest, GetInlinePolicyForPermissionSetResponse>(
        PartIds.PermissionSetInlinePolicy,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonSSOAdmin,
        GetInlinePolicyForPermissionSetRequest,
        GetInlinePolicyForPermissionSetResponse
    > Operation = new(AwsServices.SsoAdmin, "GetInlinePolicyForPermissionSet", (c, r, t) => c.GetInlinePolicyForPermissionSetAsync(r, t));

    protected override GetInlinePolicyForPermissionSetRequest NewRequest(Question question) =>
        new() { InstanceArn = PermissionSetArn.InstanceOf(question.Subject!), PermissionSetArn = question.Subject!.Arn };
}
