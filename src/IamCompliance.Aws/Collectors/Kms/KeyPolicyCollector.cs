using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Kms;

/// <summary>Asks for the policy of a key.</summary>
internal sealed class KeyPolicyCollector()
    : OperationCollector<IAmazonKeyManagementService, GetKeyPolicyRequest, GetKeyPolicyResponse>(PartIds.KeyPolicy, Operation)
{
    private static readonly AwsOperation<IAmazonKeyManagementService, GetKeyPolicyRequest, GetKeyPolicyResponse> Operation = new(
        AwsServices.Kms,
        "GetKeyPolicy",
        (c, r, t) => c.GetKeyPolicyAsync(r, t)
    );

    protected override GetKeyPolicyRequest NewRequest(Question question) => new() { KeyId = question.Subject!.Arn, PolicyName = "default" };
}
