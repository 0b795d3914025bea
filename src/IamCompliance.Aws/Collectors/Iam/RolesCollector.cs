using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists roles with how long their sessions may last.</summary>
internal sealed class RolesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListRolesRequest, ListRolesResponse>(PartIds.Roles, Operation)
{
    private static readonly AwsOperation<IAmazonIdentityManagementService, ListRolesRequest, ListRolesResponse> Operation = new(
        AwsServices.Iam,
        "ListRoles",
        (c, r, t) => c.ListRolesAsync(r, t)
    )
    {
        Paging = IamPaging.Of<ListRolesRequest, ListRolesResponse>(r => r.IsTruncated, r => r.Marker, (r, m) => r.Marker = m),
        XmlLists = ["Roles"],
    };

    protected override ListRolesRequest NewRequest(Question question) => new() { MaxItems = IamPaging.LargestPage };
}
