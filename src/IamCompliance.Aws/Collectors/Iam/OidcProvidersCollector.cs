using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists OpenID Connect identity providers.</summary>
internal sealed class OidcProvidersCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse>(
        PartIds.OidcProviders,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListOpenIDConnectProvidersRequest,
        ListOpenIDConnectProvidersResponse
    > Operation = new(AwsServices.Iam, "ListOpenIDConnectProviders", (c, r, t) => c.ListOpenIDConnectProvidersAsync(r, t))
    {
        XmlLists = ["OpenIDConnectProviderList"],
    };

    protected override ListOpenIDConnectProvidersRequest NewRequest(Question question) => new();
}
