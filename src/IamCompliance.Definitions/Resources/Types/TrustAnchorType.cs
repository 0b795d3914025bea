namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A trust anchor of IAM Roles Anywhere.</summary>
internal static class TrustAnchorType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.TrustAnchor,
            PartIds.TrustAnchors,
            "A certificate authority that IAM Roles Anywhere trusts.",
            PropertyListBuilder
                .StartFrom(PartIds.TrustAnchors)
                .Text("name", "The name.")
                .Text("trustAnchorArn", "The ARN.")
                .Text("trustAnchorId", "The id.")
                .Boolean("enabled", "Whether it is on.")
                .Object("source", "The certificate authority.", s =>
                    s.Text("sourceType", "AWS_ACM_PCA, CERTIFICATE_BUNDLE or SELF_SIGNED_REPOSITORY.")
                        .Object("sourceData", "Where it is; absent for a bundle of certificates, which are not recorded.", d =>
                            d.Text("acmPcaArn", "The ARN of the private certificate authority.")
                        )
                )
                .Timestamp("createdAt", "When it was created.")
                .Timestamp("updatedAt", "When it last changed.")
                .Build()
        );
}
