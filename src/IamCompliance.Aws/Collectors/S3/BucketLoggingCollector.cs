using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.S3;

/// <summary>Asks where a bucket logs access to.</summary>
internal sealed class BucketLoggingCollector()
    : OperationCollector<IAmazonS3, GetBucketLoggingRequest, GetBucketLoggingResponse>(PartIds.BucketLogging, Operation)
{
    private static readonly AwsOperation<IAmazonS3, GetBucketLoggingRequest, GetBucketLoggingResponse> Operation = new(
        AwsServices.S3,
        "GetBucketLogging",
        (c, r, t) => c.GetBucketLoggingAsync(r, t)
    )
    {
        XmlRoot = "BucketLoggingStatus",
        Shape = r => new { LoggingEnabled = Target(r.BucketLoggingConfig) },
    };

    protected override GetBucketLoggingRequest NewRequest(Question question) => new() { BucketName = question.Subject!.Name };

    // The SDK makes an empty configuration of the answer of a bucket that does not log.
    private static object? Target(S3BucketLoggingConfig? logging) =>
        logging?.TargetBucketName is { Length: > 0 } bucket ? new { TargetBucket = bucket, logging.TargetPrefix } : null;
}
