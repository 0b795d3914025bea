using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks for users, groups, roles and the managed policies in use, all in one list.</summary>
internal sealed class AuthorizationDetailsCollector()
    : OperationCollector<IAmazonIdentityManagementService, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse>(
        PartIds.AuthorizationDetails,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GetAccountAuthorizationDetailsRequest,
        GetAccountAuthorizationDetailsResponse
    > Operation = new(AwsServices.Iam, "GetAccountAuthorizationDetails", (c, r, t) => c.GetAccountAuthorizationDetailsAsync(r, t))
    {
        Paging = IamPaging.Of<GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists =
        [
            new XmlList("UserDetailList", "UserDetailList") { Members = ["GroupList", "AttachedManagedPolicies"] },
            new XmlList("GroupDetailList", "GroupDetailList") { Members = ["GroupPolicyList", "AttachedManagedPolicies"] },
            new XmlList("RoleDetailList", "RoleDetailList")
            {
                Members = ["RolePolicyList", "AttachedManagedPolicies", "InstanceProfileList"],
            },
            "Policies",
        ],
    };

    protected override GetAccountAuthorizationDetailsRequest NewRequest(Question question) => new() { MaxItems = IamPaging.LargestPage };
}
