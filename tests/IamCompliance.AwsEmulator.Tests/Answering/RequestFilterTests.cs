using System.Text.Json;

namespace IamCompliance.AwsEmulator.Tests.Answering;

/// <summary>What requests narrow: queries of Config, trails by region, topics, filters.</summary>
public sealed class RequestFilterTests
{
    private const string Items = """
        { "Results": [
            "{\"resourceType\":\"AWS::SQS::Queue\",\"resourceId\":\"q1\",\"configuration\":{\"QueueName\":\"one\",\"Key\":\"k\"}}",
            "{\"resourceType\":\"AWS::SQS::Queue\",\"resourceId\":\"q2\",\"configuration\":{\"QueueName\":\"two\"}}",
            { "resourceType": "AWS::SNS::Topic", "resourceId": "t1" } ] }
        """;

    private const string Trails = """
        { "trailList": [{ "Name": "all", "HomeRegion": "us-east-1", "IsMultiRegionTrail": true }, { "Name": "one", "HomeRegion": "us-east-1", "IsMultiRegionTrail": false }] }
        """;

    [Theory]
    [InlineData("SELECT resourceId WHERE resourceType = 'AWS::SQS::Queue'", """{"resourceId":"q1"} {"resourceId":"q2"}""")]
    [InlineData("select resourceId where resourceType in ('AWS::SNS::Topic', 'AWS::X::Y')", """{"resourceId":"t1"}""")]
    [InlineData(
        "SELECT configuration.QueueName WHERE resourceType = 'AWS::SQS::Queue' AND configuration.Key = 'k'",
        """{"configuration":{"QueueName":"one"}}"""
    )]
    [InlineData("SELECT resourceId", """{"resourceId":"q1"} {"resourceId":"q2"} {"resourceId":"t1"}""")]
    [InlineData("SELECT * WHERE resourceType = 'AWS::SNS::Topic'", """{"resourceType":"AWS::SNS::Topic","resourceId":"t1"}""")]
    [InlineData("SELECT resourceId WHERE resourceType = 'AWS::None::Such'", "")]
    public async Task Config_queries_are_evaluated(string query, string rows)
    {
        await using var session = await Session.StartAsync(("configservice-select-resource-config", Items));

        var answer = await RawAnswer.OfAsync(
            RawRequest.Json("config", "StarlingDoveService.SelectResourceConfig", JsonSerializer.Serialize(new { Expression = query })),
            session
        );

        Assert.Equal(
            rows,
            string.Join(' ', JsonDocument.Parse(answer.Body).RootElement.GetProperty("Results").EnumerateArray().Select(r => r.GetString()))
        );
    }

    [Theory]
    [InlineData("resourceType = 'AWS::SQS::Queue'")]
    [InlineData("SELECT COUNT(*) WHERE resourceType = 'AWS::SQS::Queue'")]
    [InlineData("SELECT resourceId WHERE resourceType LIKE 'AWS::SQS::Queue'")]
    [InlineData("SELECT resourceId WHERE resourceType = 'a' OR resourceType = 'b'")]
    public async Task Config_queries_beyond_that_are_refused(string query)
    {
        await using var session = await Session.StartAsync(("configservice-select-resource-config", Items));

        var answer = await RawAnswer.OfAsync(
            RawRequest.Json("config", "StarlingDoveService.SelectResourceConfig", JsonSerializer.Serialize(new { Expression = query })),
            session
        );

        Assert.Equal("InvalidExpressionException", answer.Code);
    }

    [Theory]
    [InlineData("us-east-1", "{}", "all one")]
    [InlineData("us-east-1", """{"includeShadowTrails":false}""", "all one")]
    [InlineData("eu-west-1", "{}", "all")]
    [InlineData("eu-west-1", """{"includeShadowTrails":false}""", "")]
    public async Task Trails_of_every_region_have_shadows(string region, string body, string names)
    {
        await using var session = await Session.StartAsync(("cloudtrail-describe-trails", Trails));

        var answer = await RawAnswer.OfAsync(
            RawRequest.Json("cloudtrail", "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails", body) with
            {
                Region = region,
            },
            session
        );

        Assert.Equal(
            names,
            string.Join(
                ' ',
                JsonDocument
                    .Parse(answer.Body)
                    .RootElement.GetProperty("trailList")
                    .EnumerateArray()
                    .Select(t => t.GetProperty("Name").GetString())
            )
        );
    }

    [Fact]
    public async Task A_topics_subscriptions_come_from_the_list_of_all()
    {
        await using var session = await Session.StartAsync(
            (
                "sns-list-subscriptions",
                """
                { "Subscriptions": [{ "SubscriptionArn": "s1", "TopicArn": "arn:aws:sns:us-east-1:111122223333:a" }, { "SubscriptionArn": "s2", "TopicArn": "arn:aws:sns:us-east-1:111122223333:b" }] }
                """
            )
        );

        var answer = await RawAnswer.OfAsync(
            RawRequest.Query("sns", "Action=ListSubscriptionsByTopic&TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A111122223333%3Ab"),
            session
        );

        Assert.Equal(["s2"], answer.Texts("SubscriptionArn"));
    }

    [Theory]
    [InlineData("Action=DescribeVpcEndpoints&Filter.1.Name=service-name&Filter.1.Value.1=com.amazonaws.us-east-1.sts", "vpce-1")]
    [InlineData(
        "Action=DescribeVpcEndpoints&Filter.1.Name=vpc-endpoint-type&Filter.1.Value.1=Gateway&Filter.1.Value.2=interface",
        "vpce-1 vpce-2"
    )]
    public async Task EC2s_filters_are_applied(string body, string ids)
    {
        await using var session = await Session.StartAsync(
            (
                "ec2-describe-vpc-endpoints",
                """
                { "VpcEndpoints": [
                    { "VpcEndpointId": "vpce-1", "ServiceName": "com.amazonaws.us-east-1.sts", "VpcEndpointType": "Interface" },
                    { "VpcEndpointId": "vpce-2", "ServiceName": "com.amazonaws.us-east-1.s3", "VpcEndpointType": "Gateway" } ] }
                """
            )
        );

        Assert.Equal(ids, string.Join(' ', (await RawAnswer.OfAsync(RawRequest.Query("ec2", body), session)).Texts("vpcEndpointId")));
    }

    [Theory]
    [InlineData("""{"filter":{"status":{"eq":["ACTIVE"]}}}""", "f1")]
    [InlineData("""{"filter":{"status":{"neq":["ACTIVE"]}}}""", "f2")]
    [InlineData("{}", "f1 f2")]
    public async Task Findings_are_filtered(string body, string ids)
    {
        await using var session = await Session.StartAsync(
            (
                "accessanalyzer-list-findings-v2.a1",
                """{ "findings": [{ "id": "f1", "status": "ACTIVE" }, { "id": "f2", "status": "ARCHIVED" }] }"""
            )
        );
        var request = RawRequest.Get("access-analyzer", "/findingv2") with
        {
            Method = "POST",
            Body = $$"""{"analyzerArn":"arn:aws:access-analyzer:us-east-1:111122223333:analyzer/a1",{{body[1..]}}""".Replace(
                ",}",
                "}",
                StringComparison.Ordinal
            ),
            ContentType = "application/json",
        };

        var answer = await RawAnswer.OfAsync(request, session);

        Assert.Equal(
            ids,
            string.Join(
                ' ',
                JsonDocument
                    .Parse(answer.Body)
                    .RootElement.GetProperty("findings")
                    .EnumerateArray()
                    .Select(f => f.GetProperty("id").GetString())
            )
        );
    }
}
