using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Organizations;

/// <summary>Lists the accounts of the organization.</summary>
internal sealed class OrganizationAccountsCollector()
    : OperationCollector<IAmazonOrganizations, ListAccountsRequest, ListAccountsResponse>(PartIds.OrganizationAccounts, Operation)
{
    public static readonly AwsOperation<IAmazonOrganizations, ListAccountsRequest, ListAccountsResponse> Operation = new(
        AwsServices.Organizations,
        "ListAccounts",
        (c, r, t) => c.ListAccountsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListAccountsRequest NewRequest(Question question) => new();
}
