using Amazon.CloudTrail;
using Amazon.CloudTrail.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.CloudTrail;

/// <summary>Asks whether a trail delivers.</summary>
internal sealed class TrailStatusCollector()
    : OperationCollector<IAmazonCloudTrail, GetTrailStatusRequest, GetTrailStatusResponse>(PartIds.TrailStatus, Operation)
{
    private static readonly AwsOperation<IAmazonCloudTrail, GetTrailStatusRequest, GetTrailStatusResponse> Operation = new(
        AwsServices.CloudTrail,
        "GetTrailStatus",
        (c, r, t) => c.GetTrailStatusAsync(r, t)
    );

    protected override GetTrailStatusRequest NewRequest(Question question) => new() { Name = question.Subject!.Arn };
}
