namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of buckets of S3.</summary>
internal static class BucketParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Buckets,
            new ReadOperation("s3api-list-buckets", "s3:ListBuckets")
            {
                Permission = "s3:ListAllMyBuckets",
                IsPaged = true,
                AlwaysSends = ["Buckets", "Buckets[]: Name, CreationDate"],
            }
        )
        {
            ComparedWith = [PartIds.Trails],
        },
        new(
            PartIds.BucketVersioning,
            new ReadOperation("s3api-get-bucket-versioning", "s3:GetBucketVersioning")
            {
                ArgumentName = "Bucket",
                AnswersOnly = ["Status", "MFADelete"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Buckets,
            IsForTrailTargets = true,
        },
        new(
            PartIds.BucketPublicAccessBlock,
            new ReadOperation("s3api-get-public-access-block", "s3:GetPublicAccessBlock")
            {
                Permission = "s3:GetBucketPublicAccessBlock",
                ArgumentName = "Bucket",
                AbsentCodes = ["NoSuchPublicAccessBlockConfiguration"],
                AlwaysSends =
                [
                    "PublicAccessBlockConfiguration: BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets",
                ],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Buckets,
            IsForTrailTargets = true,
        },
        new(
            PartIds.BucketPolicy,
            new ReadOperation("s3api-get-bucket-policy", "s3:GetBucketPolicy")
            {
                ArgumentName = "Bucket",
                AbsentCodes = ["NoSuchBucketPolicy"],
                AlwaysSends = ["Policy"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Buckets,
            IsForTrailTargets = true,
        },
        new(
            PartIds.BucketLogging,
            new ReadOperation("s3api-get-bucket-logging", "s3:GetBucketLogging")
            {
                ArgumentName = "Bucket",
                AnswersOnly = ["LoggingEnabled"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Buckets,
            IsForTrailTargets = true,
        },
    ];
}
