using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.CloudWatch;

/// <summary>Lists metric alarms.</summary>
internal sealed class AlarmsCollector()
    : OperationCollector<IAmazonCloudWatch, DescribeAlarmsRequest, DescribeAlarmsResponse>(PartIds.Alarms, Operation)
{
    private static readonly AwsOperation<IAmazonCloudWatch, DescribeAlarmsRequest, DescribeAlarmsResponse> Operation = new(
        AwsServices.CloudWatch,
        "DescribeAlarms",
        (c, r, t) => c.DescribeAlarmsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override DescribeAlarmsRequest NewRequest(Question question) => new() { AlarmTypes = ["MetricAlarm"], MaxRecords = 100 };
}
