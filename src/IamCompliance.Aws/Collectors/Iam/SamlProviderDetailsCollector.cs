using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks for what the list of SAML identity providers leaves out.</summary>
internal sealed class SamlProviderDetailsCollector()
    : OperationCollector<IAmazonIdentityManagementService, GetSAMLProviderRequest, GetSAMLProviderResponse>(
        PartIds.SamlProviderDetails,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonIdentityManagementService, GetSAMLProviderRequest, GetSAMLProviderResponse> Operation = new(
        AwsServices.Iam,
        "GetSAMLProvider",
        (c, r, t) => c.GetSAMLProviderAsync(r, t)
    );

    protected override GetSAMLProviderRequest NewRequest(Question question) => new() { SAMLProviderArn = question.Subject!.Arn };
}
