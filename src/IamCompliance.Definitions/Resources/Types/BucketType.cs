namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An S3 bucket, joined with its protection where it was asked for.</summary>
internal static class BucketType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Bucket,
            PartIds.Buckets,
            "An S3 bucket of the account.",
            PropertyListBuilder
                .StartFrom(PartIds.Buckets)
                .Text("name", "The name.")
                .Timestamp("creationDate", "When it was created.")
                .From(PartIds.Trails)
                .Boolean("isTrailBucket", "Whether a trail of the account delivers to it (derived from the trails).")
                .From(PartIds.BucketVersioning)
                .Object("versioning", "The versioning state.", p =>
                    p.Text("status", "Enabled or Suspended; absent when versioning was never on.")
                        .Text("mfaDelete", "Enabled or Disabled; absent when never configured.")
                )
                .From(PartIds.BucketPublicAccessBlock)
                .Object("publicAccessBlock", "The bucket's own Block Public Access settings; absent when none are set.", p =>
                    p.Boolean("blockPublicAcls", "Whether new public ACLs are refused.")
                        .Boolean("ignorePublicAcls", "Whether public ACLs are ignored.")
                        .Boolean("blockPublicPolicy", "Whether public bucket policies are refused.")
                        .Boolean("restrictPublicBuckets", "Whether public policies reach AWS services and the owner only.")
                )
                .From(PartIds.BucketPolicy)
                .Document("policy", "The bucket policy; absent when there is none.", DocumentRole.Resource)
                .PolicyAccess()
                .From(PartIds.BucketLogging)
                .Object("logging", "Where access is logged to; absent when it is not.", p =>
                    p.Text("targetBucket", "The bucket that receives the logs.")
                        .Text("targetPrefix", "The key prefix of the logs; absent when none.")
                )
                .Build()
        );
}
