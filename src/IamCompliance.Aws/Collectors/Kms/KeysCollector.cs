using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Kms;

/// <summary>Lists keys.</summary>
internal sealed class KeysCollector()
    : OperationCollector<IAmazonKeyManagementService, ListKeysRequest, ListKeysResponse>(PartIds.Keys, Operation)
{
    private static readonly AwsOperation<IAmazonKeyManagementService, ListKeysRequest, ListKeysResponse> Operation = new(
        AwsServices.Kms,
        "ListKeys",
        (c, r, t) => c.ListKeysAsync(r, t)
    )
    {
        Paging = new("NextMarker", r => r.NextMarker, (r, m) => r.Marker = m, "Truncated", r => r.Truncated),
    };

    protected override ListKeysRequest NewRequest(Question question) => new() { Limit = 1000 };
}
