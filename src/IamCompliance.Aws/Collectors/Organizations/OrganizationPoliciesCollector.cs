using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Lists the policies of a kind.</summary>
internal sealed class OrganizationPoliciesCollector()
    : OperationCollector<IAmazonOrganizations, ListPoliciesRequest, ListPoliciesResponse>(PartIds.OrganizationPolicies, Operation)
{
    private static readonly AwsOperation<IAmazonOrganizations, ListPoliciesRequest, ListPoliciesResponse> Operation = new(
        AwsServices.Organizations,
        "ListPolicies",
        (c, r, t) => c.ListPoliciesAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListPoliciesRequest NewRequest(Question question) => new() { Filter = question.Subject!.Name };
}
