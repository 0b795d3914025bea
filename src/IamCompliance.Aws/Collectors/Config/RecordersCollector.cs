using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Lists recorders.</summary>
internal sealed class RecordersCollector()
    : OperationCollector<IAmazonConfigService, DescribeConfigurationRecordersRequest, DescribeConfigurationRecordersResponse>(
        PartIds.Recorders,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        DescribeConfigurationRecordersRequest,
        DescribeConfigurationRecordersResponse
    > Operation = new(AwsServices.Config, "DescribeConfigurationRecorders", (c, r, t) => c.DescribeConfigurationRecordersAsync(r, t));

    protected override DescribeConfigurationRecordersRequest NewRequest(Question question) => new();
}
