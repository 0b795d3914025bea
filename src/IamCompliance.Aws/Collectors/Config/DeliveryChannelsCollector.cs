using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Lists delivery channels.</summary>
internal sealed class DeliveryChannelsCollector()
    : OperationCollector<IAmazonConfigService, DescribeDeliveryChannelsRequest, DescribeDeliveryChannelsResponse>(
        PartIds.DeliveryChannels,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        DescribeDeliveryChannelsRequest,
        DescribeDeliveryChannelsResponse
    > Operation = new(AwsServices.Config, "DescribeDeliveryChannels", (c, r, t) => c.DescribeDeliveryChannelsAsync(r, t));

    protected override DescribeDeliveryChannelsRequest NewRequest(Question question) => new();
}
