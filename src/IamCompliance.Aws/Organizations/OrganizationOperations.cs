using Amazon.Organizations;
using Amazon.Organizations.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Organizations;

/// <summary>Describes the operations by which accounts are chosen.</summary>
internal static class OrganizationOperations
{
    public static AwsOperation<IAmazonOrganizations, ListAccountsForParentRequest, ListAccountsForParentResponse> AccountsOfUnit { get; } =
        new(AwsServices.Organizations, "ListAccountsForParent", (c, r, t) => c.ListAccountsForParentAsync(r, t))
        {
            Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        };

    public static AwsOperation<
        IAmazonOrganizations,
        ListOrganizationalUnitsForParentRequest,
        ListOrganizationalUnitsForParentResponse
    > UnitsOfUnit { get; } =
        new(AwsServices.Organizations, "ListOrganizationalUnitsForParent", (c, r, t) => c.ListOrganizationalUnitsForParentAsync(r, t))
        {
            Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        };

    public static AwsOperation<IAmazonOrganizations, ListTagsForResourceRequest, ListTagsForResourceResponse> TagsOfAccount { get; } =
        new(AwsServices.Organizations, "ListTagsForResource", (c, r, t) => c.ListTagsForResourceAsync(r, t))
        {
            Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        };
}
