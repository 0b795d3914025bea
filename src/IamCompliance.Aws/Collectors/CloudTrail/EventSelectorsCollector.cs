using Amazon.CloudTrail;
using Amazon.CloudTrail.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.CloudTrail;

/// <summary>Asks which events a trail records.</summary>
internal sealed class EventSelectorsCollector()
    : OperationCollector<IAmazonCloudTrail, GetEventSelectorsRequest, GetEventSelectorsResponse>(PartIds.EventSelectors, Operation)
{
    private static readonly AwsOperation<IAmazonCloudTrail, GetEventSelectorsRequest, GetEventSelectorsResponse> Operation = new(
        AwsServices.CloudTrail,
        "GetEventSelectors",
        (c, r, t) => c.GetEventSelectorsAsync(r, t)
    );

    protected override GetEventSelectorsRequest NewRequest(Question question) => new() { TrailName = question.Subject!.Arn };
}
