using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using IamCompliance.StandIns.Tests.Clients;

namespace IamCompliance.StandIns.Tests.Differences;

/// <summary>The official client speaks CBOR; the stand-in speaks another protocol the service accepts.</summary>
public sealed class CloudWatchTests
{
    [Fact]
    public async Task Cloud_watch_speaks_json_1_0()
    {
        var service = new FakeService(Answer.Json("""{"MetricAlarms":[{"AlarmName":"root-use","ActionsEnabled":true,"Threshold":1.0}]}"""));
        using var client = new AmazonCloudWatchClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            service.Configure(new AmazonCloudWatchConfig())
        );

        var response = await client.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmTypes = ["MetricAlarm"] });

        Assert.Equal("application/x-amz-json-1.0", service.Request.Headers["Content-Type"]);
        Assert.Equal("GraniteServiceVersion20100801.DescribeAlarms", service.Request.Headers["X-Amz-Target"]);
        Assert.Equal("https://monitoring.eu-central-1.amazonaws.com/", service.Request.Uri.ToString());
        Assert.Equal(1.0, Assert.Single(response.MetricAlarms).Threshold);
    }
}
