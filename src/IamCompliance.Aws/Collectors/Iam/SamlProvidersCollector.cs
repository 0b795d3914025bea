using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists SAML identity providers.</summary>
internal sealed class SamlProvidersCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListSAMLProvidersRequest, ListSAMLProvidersResponse>(
        PartIds.SamlProviders,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonIdentityManagementService, ListSAMLProvidersRequest, ListSAMLProvidersResponse> Operation =
        new(AwsServices.Iam, "ListSAMLProviders", (c, r, t) => c.ListSAMLProvidersAsync(r, t)) { XmlLists = ["SAMLProviderList"] };

    protected override ListSAMLProvidersRequest NewRequest(Question question) => new();
}
