namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A SAML identity provider.</summary>
internal static class SamlProviderType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.SamlProvider,
            PartIds.SamlProviders,
            "A SAML identity provider.",
            PropertyListBuilder
                .StartFrom(PartIds.SamlProviders)
                .Text("arn", "The ARN.")
                .Text("name", "The name, from the ARN.")
                .Timestamp("createDate", "When it was created.")
                .Timestamp("validUntil", "When its metadata expires; absent when it does not say.")
                .DerivedBoolean(
                    "isProtected",
                    "Whether only AWS can change it: a role that AWS reserves lets it in, as those of IAM Identity Center do.",
                    PartIds.AuthorizationDetails
                )
                .From(PartIds.SamlProviderDetails)
                .Text("assertionEncryptionMode", "Required or Allowed; absent where nobody set it.")
                .Map("tags", "The tags.")
                .Build()
        );
}
