using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Logs;

/// <summary>Lists metric filters.</summary>
internal sealed class MetricFiltersCollector()
    : OperationCollector<IAmazonCloudWatchLogs, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse>(
        PartIds.MetricFilters,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonCloudWatchLogs, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse> Operation =
        new(AwsServices.Logs, "DescribeMetricFilters", (c, r, t) => c.DescribeMetricFiltersAsync(r, t))
        {
            Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        };

    protected override DescribeMetricFiltersRequest NewRequest(Question question) => new() { Limit = 50 };
}
