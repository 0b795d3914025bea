using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.S3;

/// <summary>Asks for the Block Public Access settings of a bucket.</summary>
internal sealed class BucketPublicAccessBlockCollector()
    : OperationCollector<IAmazonS3, GetPublicAccessBlockRequest, GetPublicAccessBlockResponse>(PartIds.BucketPublicAccessBlock, Operation)
{
    private static readonly AwsOperation<IAmazonS3, GetPublicAccessBlockRequest, GetPublicAccessBlockResponse> Operation = new(
        AwsServices.S3,
        "GetPublicAccessBlock",
        (c, r, t) => c.GetPublicAccessBlockAsync(r, t)
    )
    {
        XmlRoot = "PublicAccessBlockConfiguration",
    };

    protected override GetPublicAccessBlockRequest NewRequest(Question question) => new() { BucketName = question.Subject!.Name };
}
