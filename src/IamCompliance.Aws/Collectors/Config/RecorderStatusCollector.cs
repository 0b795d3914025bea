using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Asks whether recorders run.</summary>
internal sealed class RecorderStatusCollector()
    : OperationCollector<IAmazonConfigService, DescribeConfigurationRecorderStatusRequest, DescribeConfigurationRecorderStatusResponse>(
        PartIds.RecorderStatus,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        DescribeConfigurationRecorderStatusRequest,
        DescribeConfigurationRecorderStatusResponse
    > Operation = new(AwsServices.Config, "DescribeConfigurationRecorderStatus", (c, r, t) =>
        c.DescribeConfigurationRecorderStatusAsync(r, t)
    );

    protected override DescribeConfigurationRecorderStatusRequest NewRequest(Question question) => new();
}
