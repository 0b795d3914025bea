using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks what an OpenID Connect identity provider vouches for.</summary>
internal sealed class OidcProviderDetailsCollector()
    : OperationCollector<IAmazonIdentityManagementService, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse>(
        PartIds.OidcProviderDetails,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GetOpenIDConnectProviderRequest,
        GetOpenIDConnectProviderResponse
    > Operation = new(AwsServices.Iam, "GetOpenIDConnectProvider", (c, r, t) => c.GetOpenIDConnectProviderAsync(r, t))
    {
        XmlLists = ["ClientIDList"],
    };

    protected override GetOpenIDConnectProviderRequest NewRequest(Question question) =>
        new() { OpenIDConnectProviderArn = question.Subject!.Arn };
}
