using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Kms;

/// <summary>Asks for the metadata of a key.</summary>
internal sealed class KeyMetadataCollector()
    : OperationCollector<IAmazonKeyManagementService, DescribeKeyRequest, DescribeKeyResponse>(PartIds.KeyMetadata, Operation)
{
    private static readonly AwsOperation<IAmazonKeyManagementService, DescribeKeyRequest, DescribeKeyResponse> Operation = new(
        AwsServices.Kms,
        "DescribeKey",
        (c, r, t) => c.DescribeKeyAsync(r, t)
    );

    protected override DescribeKeyRequest NewRequest(Question question) => new() { KeyId = question.Subject!.Arn };
}
