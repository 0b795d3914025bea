using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Asks for the name and session length of a permission set.</summary>
internal sealed class PermissionSetDetailsCollector()
    : OperationCollector<IAmazonSSOAdmin, DescribePermissionSetRequest, DescribePermissionSetResponse>(
        PartIds.PermissionSetDetails,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonSSOAdmin, DescribePermissionSetRequest, DescribePermissionSetResponse> Operation = new(
        AwsServices.SsoAdmin,
        "DescribePermissionSet",
        (c, r, t) => c.DescribePermissionSetAsync(r, t)
    );

    protected override DescribePermissionSetRequest NewRequest(Question question) =>
        new() { InstanceArn = PermissionSetArn.InstanceOf(question.Subject!), PermissionSetArn = question.Subject!.Arn };
}
