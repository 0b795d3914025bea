namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of identity providers and server certificates.</summary>
internal static class ProviderParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.OidcProviders,
            new ReadOperation("iam-list-open-id-connect-providers", "iam:ListOpenIDConnectProviders")
            {
                AlwaysSends = ["OpenIDConnectProviderList", "OpenIDConnectProviderList[]: Arn"],
            }
        )
        {
            ComparedWith = [PartIds.AccountSummary, PartIds.SamlProviders],
        },
        new(
            PartIds.OidcProviderDetails,
            new ReadOperation("iam-get-open-id-connect-provider", "iam:GetOpenIDConnectProvider")
            {
                ArgumentName = "OpenIDConnectProvider",
                AlwaysSends = ["Url, ClientIDList, CreateDate"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.OidcProviders,
        },
        new(
            PartIds.SamlProviders,
            new ReadOperation("iam-list-saml-providers", "iam:ListSAMLProviders")
            {
                AlwaysSends = ["SAMLProviderList", "SAMLProviderList[]: Arn, CreateDate"],
            }
        )
        {
            ComparedWith = [PartIds.AccountSummary, PartIds.OidcProviders],
        },
        new(
            PartIds.SamlProviderDetails,
            new ReadOperation("iam-get-saml-provider", "iam:GetSAMLProvider")
            {
                ArgumentName = "SAMLProvider",
                AlwaysSends = ["SAMLMetadataDocument, CreateDate"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.SamlProviders,
        },
        new(
            PartIds.ServerCertificates,
            new ReadOperation("iam-list-server-certificates", "iam:ListServerCertificates")
            {
                IsPaged = true,
                AlwaysSends =
                [
                    "ServerCertificateMetadataList",
                    "ServerCertificateMetadataList[]: ServerCertificateName, ServerCertificateId, Arn, Path, UploadDate, Expiration",
                ],
            }
        )
        {
            ComparedWith = [PartIds.AccountSummary],
        },
    ];
}
