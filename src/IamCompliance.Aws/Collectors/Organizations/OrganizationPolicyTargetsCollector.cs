using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Lists what a policy is attached to.</summary>
internal sealed class OrganizationPolicyTargetsCollector()
    : OperationCollector<IAmazonOrganizations, ListTargetsForPolicyRequest, ListTargetsForPolicyResponse>(
        PartIds.OrganizationPolicyTargets,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonOrganizations, ListTargetsForPolicyRequest, ListTargetsForPolicyResponse> Operation = new(
        AwsServices.Organizations,
        "ListTargetsForPolicy",
        (c, r, t) => c.ListTargetsForPolicyAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListTargetsForPolicyRequest NewRequest(Question question) => new() { PolicyId = question.Subject!.Name };
}
