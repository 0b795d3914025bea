using Amazon.CloudTrail;
using Amazon.CloudTrail.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.CloudTrail;

/// <summary>Lists trails, those of other regions and of the organization included.</summary>
internal sealed class TrailsCollector()
    : OperationCollector<IAmazonCloudTrail, DescribeTrailsRequest, DescribeTrailsResponse>(PartIds.Trails, Operation)
{
    private static readonly AwsOperation<IAmazonCloudTrail, DescribeTrailsRequest, DescribeTrailsResponse> Operation = new(
        AwsServices.CloudTrail,
        "DescribeTrails",
        (c, r, t) => c.DescribeTrailsAsync(r, t)
    );

    protected override DescribeTrailsRequest NewRequest(Question question) => new() { IncludeShadowTrails = true };
}
