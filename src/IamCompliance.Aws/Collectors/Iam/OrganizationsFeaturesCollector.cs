using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks which centralized root access features are on.</summary>
internal sealed class OrganizationsFeaturesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListOrganizationsFeaturesRequest, ListOrganizationsFeaturesResponse>(
        PartIds.OrganizationsFeatures,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListOrganizationsFeaturesRequest,
        ListOrganizationsFeaturesResponse
    > Operation = new(AwsServices.Iam, "ListOrganizationsFeatures", (c, r, t) => c.ListOrganizationsFeaturesAsync(r, t))
    {
        XmlLists = ["EnabledFeatures"],
    };

    protected override ListOrganizationsFeaturesRequest NewRequest(Question question) => new();
}
