using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.S3;

/// <summary>Lists buckets of all regions.</summary>
internal sealed class BucketsCollector()
    : OperationCollector<IAmazonS3, ListBucketsRequest, ListBucketsResponse>(PartIds.Buckets, Operation)
{
    private static readonly AwsOperation<IAmazonS3, ListBucketsRequest, ListBucketsResponse> Operation = new(
        AwsServices.S3,
        "ListBuckets",
        (c, r, t) => c.ListBucketsAsync(r, t)
    )
    {
        Paging = new("ContinuationToken", r => r.ContinuationToken, (r, t) => r.ContinuationToken = t),
        XmlLists = ["Buckets"],
        Shape = r => new
        {
            Buckets = r.Buckets.Select(b => new
            {
                Name = b.BucketName,
                b.CreationDate,
                b.BucketRegion,
            }),
        },
    };

    protected override ListBucketsRequest NewRequest(Question question) => new() { MaxBuckets = 1000 };
}
