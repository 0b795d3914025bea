using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists the account's aliases.</summary>
internal sealed class AccountAliasesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListAccountAliasesRequest, ListAccountAliasesResponse>(
        PartIds.AccountAliases,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListAccountAliasesRequest,
        ListAccountAliasesResponse
    > Operation = new(AwsServices.Iam, "ListAccountAliases", (c, r, t) => c.ListAccountAliasesAsync(r, t))
    {
        Paging = IamPaging.Of<ListAccountAliasesRequest, ListAccountAliasesResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists = ["AccountAliases"],
    };

    protected override ListAccountAliasesRequest NewRequest(Question question) => new() { MaxItems = IamPaging.LargestPage };
}
