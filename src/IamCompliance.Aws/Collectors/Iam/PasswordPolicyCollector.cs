using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks for the account's own password policy.</summary>
internal sealed class PasswordPolicyCollector()
    : OperationCollector<IAmazonIdentityManagementService, GetAccountPasswordPolicyRequest, GetAccountPasswordPolicyResponse>(
        PartIds.PasswordPolicy,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GetAccountPasswordPolicyRequest,
        GetAccountPasswordPolicyResponse
    > Operation = new(AwsServices.Iam, "GetAccountPasswordPolicy", (c, r, t) => c.GetAccountPasswordPolicyAsync(r, t));

    protected override GetAccountPasswordPolicyRequest NewRequest(Question question) => new();
}
