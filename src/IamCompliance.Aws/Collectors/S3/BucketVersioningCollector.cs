using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.S3;

/// <summary>Asks for the versioning of a bucket.</summary>
internal sealed class BucketVersioningCollector()
    : OperationCollector<IAmazonS3, GetBucketVersioningRequest, GetBucketVersioningResponse>(PartIds.BucketVersioning, Operation)
{
    private static readonly AwsOperation<IAmazonS3, GetBucketVersioningRequest, GetBucketVersioningResponse> Operation = new(
        AwsServices.S3,
        "GetBucketVersioning",
        (c, r, t) => c.GetBucketVersioningAsync(r, t)
    )
    {
        XmlRoot = "VersioningConfiguration",
        Shape = r => new { Status = Text(r.VersioningConfig.Status), MFADelete = Text(r.VersioningConfig.EnableMfaDelete) },
    };

    protected override GetBucketVersioningRequest NewRequest(Question question) => new() { BucketName = question.Subject!.Name };

    // The SDK says Off, or nothing, for a bucket that never had versions; the service says nothing.
    private static string? Text(VersionStatus? status) => status is null || status == VersionStatus.Off ? null : status.Value;

    private static string? Text(bool? isMfaDeleteEnabled) =>
        isMfaDeleteEnabled switch
        {
            true => "Enabled",
            false => "Disabled",
            null => null,
        };
}
