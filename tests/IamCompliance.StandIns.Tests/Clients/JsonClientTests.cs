using System.Net;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Organizations;
using Amazon.Organizations.Model;
using Amazon.Runtime;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Services that speak JSON with a target header.</summary>
public sealed class JsonClientTests
{
    private static readonly AWSCredentials Credentials = new BasicAWSCredentials("AKIDEXAMPLE", "secret");

    [Fact]
    public async Task The_operation_is_named_by_a_header_and_only_set_members_are_sent()
    {
        var service = new FakeService(
            Answer.Json("""{"Results":["{\"resourceId\":\"x\"}"],"QueryInfo":{"SelectFields":[{"Name":"resourceId"}]}}""")
        );
        using var client = Config(service);

        var response = await client.SelectResourceConfigAsync(
            new SelectResourceConfigRequest { Expression = "SELECT resourceId", Limit = 100 }
        );

        Assert.Equal("""{"Expression":"SELECT resourceId","Limit":100}""", service.Request.Body);
        Assert.Equal("StarlingDoveService.SelectResourceConfig", service.Request.Headers["X-Amz-Target"]);
        Assert.Equal("application/x-amz-json-1.1", service.Request.Headers["Content-Type"]);
        Assert.Equal("https://config.eu-central-1.amazonaws.com/", service.Request.Uri.ToString());
        Assert.Contains("/eu-central-1/config/aws4_request", service.Request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal(["""{"resourceId":"x"}"""], response.Results);
        Assert.Equal("resourceId", Assert.Single(response.QueryInfo.SelectFields).Name);
        Assert.Equal("request-from-header", response.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task A_request_without_members_is_an_empty_object()
    {
        var service = new FakeService(Answer.Json("{}"));
        using var client = Config(service);

        await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());

        Assert.Equal("{}", service.Request.Body);
    }

    [Fact]
    public async Task Absent_lists_are_null_and_empty_ones_are_empty()
    {
        var service = new FakeService(Answer.Json("""{"ConfigRules":[]}"""), Answer.Json("""{"ConfigRules":null}"""), Answer.Json("{}"));
        using var client = Config(service);

        Assert.Empty((await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())).ConfigRules);
        Assert.Null((await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())).ConfigRules);
        Assert.Null((await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())).ConfigRules);
    }

    [Fact]
    public async Task Wire_names_keep_their_case_and_timestamps_are_epoch_seconds()
    {
        var service = new FakeService(
            Answer.Json(
                """
                {"configurationItems":[{"configurationItemCaptureTime":1769854830.125,"configuration":"{}","tags":{"team":"core"},"unknown":{"a":[1]}}]}
                """
            )
        );
        using var client = Config(service);

        var response = await client.GetResourceConfigHistoryAsync(
            new GetResourceConfigHistoryRequest
            {
                ResourceType = Amazon.ConfigService.ResourceType.AWSIAMUser,
                ResourceId = "AIDA",
                LaterTime = new DateTime(2026, 1, 31, 10, 20, 30, DateTimeKind.Utc),
            }
        );

        Assert.Equal("""{"resourceType":"AWS::IAM::User","resourceId":"AIDA","laterTime":1769854830}""", service.Request.Body);
        var item = Assert.Single(response.ConfigurationItems);
        Assert.Equal(new DateTime(2026, 1, 31, 10, 20, 30, 125, DateTimeKind.Utc), item.ConfigurationItemCaptureTime);
        Assert.Equal(DateTimeKind.Utc, item.ConfigurationItemCaptureTime!.Value.Kind);
        Assert.Equal("core", item.Tags["team"]);
    }

    [Fact]
    public async Task Milliseconds_are_read_where_the_service_sends_them()
    {
        var service = new FakeService(Answer.Json("""{"metricFilters":[{"creationTime":1769854830125,"filterPattern":"{ $.x }"}]}"""));
        using var client = new AmazonCloudWatchLogsClient(Credentials, service.Configure(new AmazonCloudWatchLogsConfig()));

        var response = await client.DescribeMetricFiltersAsync(new DescribeMetricFiltersRequest());

        Assert.Equal(new DateTime(2026, 1, 31, 10, 20, 30, 125, DateTimeKind.Utc), Assert.Single(response.MetricFilters).CreationTime);
    }

    [Fact]
    public async Task A_modelled_error_carries_its_members()
    {
        var service = new FakeService(
            Answer.Json(
                """{"__type":"com.amazonaws.organizations#InvalidInputException","Message":"bad token","Reason":"INVALID_NEXT_TOKEN"}""",
                HttpStatusCode.BadRequest
            )
        );
        using var client = new AmazonOrganizationsClient(Credentials, service.Configure(new AmazonOrganizationsConfig()));

        var exception = await Assert.ThrowsAsync<InvalidInputException>(() => client.ListAccountsAsync(new ListAccountsRequest()));

        Assert.Equal("InvalidInputException", exception.ErrorCode);
        Assert.Equal("bad token", exception.Message);
        Assert.Equal(InvalidInputExceptionReason.INVALID_NEXT_TOKEN, exception.Reason);
        Assert.Equal("request-from-header", exception.RequestId);
        Assert.Equal("https://organizations.us-east-1.amazonaws.com/", service.Request.Uri.ToString());
    }

    [Fact]
    public async Task An_error_the_operation_does_not_model_is_the_base_exception()
    {
        var service = new FakeService(Answer.Json("""{"__type":"AccessDeniedException","Message":"no"}""", HttpStatusCode.BadRequest));
        using var client = Config(service);

        var exception = await Assert.ThrowsAsync<AmazonConfigServiceException>(() =>
            client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())
        );

        Assert.Equal("AccessDeniedException", exception.ErrorCode);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Throttling_is_retried()
    {
        var service = new FakeService(
            Answer.Json("""{"__type":"ThrottlingException","message":"slow down"}""", HttpStatusCode.BadRequest),
            Answer.Json("""{"ConfigRules":[{"ConfigRuleName":"a"}]}""")
        );
        using var client = Config(service);

        var response = await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());

        Assert.Equal("a", Assert.Single(response.ConfigRules).ConfigRuleName);
        Assert.Equal(2, service.Requests.Count);
    }

    [Theory]
    [InlineData("""{"ConfigRules":[{"ConfigRuleName":"a"}""")]
    [InlineData("")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"ConfigRules":"none"}""")]
    public async Task Json_that_cannot_be_read_is_an_error_after_retries(string body)
    {
        var service = new FakeService(Answer.Json(body), Answer.Json(body), Answer.Json(body));
        using var client = Config(service);

        await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest()));
    }

    [Fact]
    public async Task A_paginator_follows_the_token_to_the_last_page()
    {
        var service = new FakeService(Answer.Json("""{"Results":["a"],"NextToken":"t"}"""), Answer.Json("""{"Results":["b"]}"""));
        using var client = Config(service);

        var results = new List<string>();
        await foreach (
            var result in client.Paginators.SelectResourceConfig(new SelectResourceConfigRequest { Expression = "SELECT 1" }).Results
        )
            results.Add(result);

        Assert.Equal(["a", "b"], results);
        Assert.Equal("""{"Expression":"SELECT 1","NextToken":"t"}""", service.Requests[1].Body);
    }

    private static AmazonConfigServiceClient Config(FakeService service) =>
        new(Credentials, service.Configure(new AmazonConfigServiceConfig()));
}
