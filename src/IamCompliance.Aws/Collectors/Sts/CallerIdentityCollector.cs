using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Sts;

/// <summary>Asks whose credentials these are.</summary>
internal sealed class CallerIdentityCollector()
    : OperationCollector<IAmazonSecurityTokenService, GetCallerIdentityRequest, GetCallerIdentityResponse>(
        PartIds.AccountIdentity,
        Operation
    )
{
    public static readonly AwsOperation<IAmazonSecurityTokenService, GetCallerIdentityRequest, GetCallerIdentityResponse> Operation = new(
        AwsServices.Sts,
        "GetCallerIdentity",
        (c, r, t) => c.GetCallerIdentityAsync(r, t)
    );

    protected override GetCallerIdentityRequest NewRequest(Question question) => new();
}
