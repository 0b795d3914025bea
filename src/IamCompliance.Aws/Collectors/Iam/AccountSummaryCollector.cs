using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Asks for entity counts and quotas.</summary>
internal sealed class AccountSummaryCollector()
    : OperationCollector<IAmazonIdentityManagementService, GetAccountSummaryRequest, GetAccountSummaryResponse>(
        PartIds.AccountSummary,
        Operation
    )
{
    /// <summary>The operation, which also says ahead of time how many principals there are.</summary>
    public static readonly AwsOperation<IAmazonIdentityManagementService, GetAccountSummaryRequest, GetAccountSummaryResponse> Operation =
        new(AwsServices.Iam, "GetAccountSummary", (c, r, t) => c.GetAccountSummaryAsync(r, t));

    protected override GetAccountSummaryRequest NewRequest(Question question) => new();
}
