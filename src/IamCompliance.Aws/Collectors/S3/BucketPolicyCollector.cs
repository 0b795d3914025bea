using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.S3;

/// <summary>Asks for the policy of a bucket.</summary>
internal sealed class BucketPolicyCollector()
    : OperationCollector<IAmazonS3, GetBucketPolicyRequest, GetBucketPolicyResponse>(PartIds.BucketPolicy, Operation)
{
    private static readonly AwsOperation<IAmazonS3, GetBucketPolicyRequest, GetBucketPolicyResponse> Operation = new(
        AwsServices.S3,
        "GetBucketPolicy",
        (c, r, t) => c.GetBucketPolicyAsync(r, t)
    );

    protected override GetBucketPolicyRequest NewRequest(Question question) => new() { BucketName = question.Subject!.Name };
}
