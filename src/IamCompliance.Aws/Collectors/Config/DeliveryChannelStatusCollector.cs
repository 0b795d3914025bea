using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Asks whether delivery channels deliver.</summary>
internal sealed class DeliveryChannelStatusCollector()
    : OperationCollector<IAmazonConfigService, DescribeDeliveryChannelStatusRequest, DescribeDeliveryChannelStatusResponse>(
        PartIds.DeliveryChannelStatus,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        DescribeDeliveryChannelStatusRequest,
        DescribeDeliveryChannelStatusResponse
    > Operation = new(AwsServices.Config, "DescribeDeliveryChannelStatus", (c, r, t) => c.DescribeDeliveryChannelStatusAsync(r, t));

    protected override DescribeDeliveryChannelStatusRequest NewRequest(Question question) => new();
}
