using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Asks what a policy says.</summary>
internal sealed class OrganizationPolicyDocumentsCollector()
    : OperationCollector<IAmazonOrganizations, DescribePolicyRequest, DescribePolicyResponse>(
        PartIds.OrganizationPolicyDocuments,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonOrganizations, DescribePolicyRequest, DescribePolicyResponse> Operation = new(
        AwsServices.Organizations,
        "DescribePolicy",
        (c, r, t) => c.DescribePolicyAsync(r, t)
    );

    protected override DescribePolicyRequest NewRequest(Question question) => new() { PolicyId = question.Subject!.Name };
}
