using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Asks for the parent of an account or organizational unit.</summary>
internal sealed class OrganizationPathCollector()
    : OperationCollector<IAmazonOrganizations, ListParentsRequest, ListParentsResponse>(PartIds.OrganizationPath, Operation)
{
    private static readonly AwsOperation<IAmazonOrganizations, ListParentsRequest, ListParentsResponse> Operation = new(
        AwsServices.Organizations,
        "ListParents",
        (c, r, t) => c.ListParentsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListParentsRequest NewRequest(Question question) => new() { ChildId = question.Subject!.Name };
}
