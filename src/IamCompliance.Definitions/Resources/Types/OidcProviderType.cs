namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An OpenID Connect identity provider.</summary>
internal static class OidcProviderType
{
    public static ResourceType Create() =>
        new(
            "AWS::IAM::OIDCProvider",
            "iam/oidc-providers",
            "An OpenID Connect identity provider.",
            PropertyListBuilder
                .StartFrom("iam/oidc-providers")
                .Text("arn", "The ARN.")
                .Text("url", "The issuer without scheme, from the ARN.")
                .From("iam/oidc-provider-details")
                .TextList("clientIdList", "The audiences it vouches for.")
                .TextList("thumbprintList", "The thumbprints of certificate authorities.")
                .Timestamp("createDate", "When it was created.")
                .Map("tags", "The tags.")
                .Build()
        );
}
