using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Kms;

/// <summary>Asks whether a key rotates.</summary>
internal sealed class KeyRotationCollector()
    : OperationCollector<IAmazonKeyManagementService, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse>(
        PartIds.KeyRotation,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonKeyManagementService, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse> Operation =
        new(AwsServices.Kms, "GetKeyRotationStatus", (c, r, t) => c.GetKeyRotationStatusAsync(r, t));

    protected override GetKeyRotationStatusRequest NewRequest(Question question) => new() { KeyId = question.Subject!.Arn };
}
