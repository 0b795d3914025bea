namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An OpenID Connect identity provider.</summary>
internal static class OidcProviderType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.OidcProvider,
            PartIds.OidcProviders,
            "An OpenID Connect identity provider.",
            PropertyListBuilder
                .StartFrom(PartIds.OidcProviders)
                .Text("arn", "The ARN.")
                .Text("url", "The issuer without scheme, from the ARN.")
                .From(PartIds.OidcProviderDetails)
                .TextList("clientIdList", "The audiences it vouches for.")
                .TextList("thumbprintList", "The thumbprints of certificate authorities.")
                .Timestamp("createDate", "When it was created.")
                .Map("tags", "The tags.")
                .Build()
        );
}
