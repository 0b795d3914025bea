using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Asks which organization the account belongs to.</summary>
internal sealed class OrganizationCollector()
    : OperationCollector<IAmazonOrganizations, DescribeOrganizationRequest, DescribeOrganizationResponse>(PartIds.Organization, Operation)
{
    private static readonly AwsOperation<IAmazonOrganizations, DescribeOrganizationRequest, DescribeOrganizationResponse> Operation = new(
        AwsServices.Organizations,
        "DescribeOrganization",
        (c, r, t) => c.DescribeOrganizationAsync(r, t)
    );

    protected override DescribeOrganizationRequest NewRequest(Question question) => new();
}
