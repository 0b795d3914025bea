using Amazon.IAMRolesAnywhere;
using Amazon.IAMRolesAnywhere.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.RolesAnywhere;

/// <summary>Lists trust anchors.</summary>
internal sealed class TrustAnchorsCollector()
    : OperationCollector<IAmazonIAMRolesAnywhere, ListTrustAnchorsRequest, ListTrustAnchorsResponse>(PartIds.TrustAnchors, Operation)
{
    private static readonly AwsOperation<IAmazonIAMRolesAnywhere, ListTrustAnchorsRequest, ListTrustAnchorsResponse> Operation = new(
        AwsServices.RolesAnywhere,
        "ListTrustAnchors",
        (c, r, t) => c.ListTrustAnchorsAsync(r, t)
    )
    {
        Paging = new("nextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListTrustAnchorsRequest NewRequest(Question question) => new();
}
