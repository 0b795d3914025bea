using System.Net;
using Amazon.AccessAnalyzer;
using Amazon.AccessAnalyzer.Model;
using Amazon.Account;
using Amazon.Account.Model;
using Amazon.IAMRolesAnywhere;
using Amazon.IAMRolesAnywhere.Model;
using Amazon.Runtime;
using Amazon.S3Control;
using Amazon.S3Control.Model;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Services that use methods, paths, query strings and headers.</summary>
public sealed class RestClientTests
{
    private static readonly AWSCredentials Credentials = new BasicAWSCredentials("AKIDEXAMPLE", "secret");

    [Fact]
    public async Task Members_travel_in_the_query_string_where_the_model_says_so()
    {
        var service = new FakeService(
            Answer.Json("""{"analyzers":[{"name":"a","type":"ORGANIZATION","createdAt":"2026-01-31T10:20:30Z"}]}""")
        );
        using var client = Analyzer(service);

        var response = await client.ListAnalyzersAsync(
            new ListAnalyzersRequest { MaxResults = 10, Type = Amazon.AccessAnalyzer.Type.ORGANIZATION }
        );

        Assert.Equal(HttpMethod.Get, service.Request.Method);
        Assert.Equal(
            "https://access-analyzer.eu-central-1.amazonaws.com/analyzer?maxResults=10&type=ORGANIZATION",
            service.Request.Uri.ToString()
        );
        Assert.Equal("", service.Request.Body);
        Assert.Contains("/eu-central-1/access-analyzer/aws4_request", service.Request.Headers["Authorization"], StringComparison.Ordinal);
        var analyzer = Assert.Single(response.Analyzers);
        Assert.Equal(Amazon.AccessAnalyzer.Type.ORGANIZATION, analyzer.Type);
        Assert.Equal(new DateTime(2026, 1, 31, 10, 20, 30, DateTimeKind.Utc), analyzer.CreatedAt);
    }

    [Fact]
    public async Task Members_travel_in_the_body_otherwise()
    {
        var service = new FakeService(Answer.Json("""{"findings":[]}"""));
        using var client = Analyzer(service);

        var response = await client.ListFindingsV2Async(
            new ListFindingsV2Request
            {
                AnalyzerArn = "arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/a",
                Filter = new Dictionary<string, Criterion> { ["status"] = new() { Eq = ["ACTIVE"] } },
            }
        );

        Assert.Equal(HttpMethod.Post, service.Request.Method);
        Assert.Equal("/findingv2", service.Request.Uri.PathAndQuery);
        Assert.StartsWith("application/json", service.Request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(
            """{"analyzerArn":"arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/a","filter":{"status":{"eq":["ACTIVE"]}}}""",
            service.Request.Body
        );
        Assert.Empty(response.Findings);
    }

    [Fact]
    public async Task A_modelled_error_carries_members_of_headers_and_body()
    {
        var service = new FakeService(
            Answer.Json(
                """{"message":"bad","reason":"fieldValidationFailed","fieldList":[{"name":"type","message":"unknown"}]}""",
                HttpStatusCode.BadRequest
            ) with
            {
                Headers = new() { ["x-amzn-ErrorType"] = "ValidationException" },
            }
        );
        using var client = Analyzer(service);

        var exception = await Assert.ThrowsAsync<Amazon.AccessAnalyzer.Model.ValidationException>(() =>
            client.ListAnalyzersAsync(new ListAnalyzersRequest())
        );

        Assert.Equal("bad", exception.Message);
        Assert.Equal(Amazon.AccessAnalyzer.ValidationExceptionReason.FieldValidationFailed, exception.Reason);
        Assert.Equal("type", Assert.Single(exception.FieldList).Name);
    }

    [Fact]
    public async Task A_header_of_an_error_becomes_a_property()
    {
        var service = new FakeService(
            Answer.Json("""{"message":"none"}""", HttpStatusCode.NotFound) with
            {
                Headers = new() { ["x-amzn-ErrorType"] = "ResourceNotFoundException" },
            }
        );
        using var client = new AmazonAccountClient(Credentials, service.Configure(new AmazonAccountConfig()));

        var exception = await Assert.ThrowsAsync<Amazon.Account.Model.ResourceNotFoundException>(() =>
            client.GetAlternateContactAsync(new GetAlternateContactRequest { AlternateContactType = AlternateContactType.SECURITY })
        );

        Assert.Equal("ResourceNotFoundException", exception.RequestErrorType);
        Assert.Equal("https://account.us-east-1.amazonaws.com/getAlternateContact", service.Request.Uri.ToString());
        Assert.Equal("""{"AlternateContactType":"SECURITY"}""", service.Request.Body);
    }

    [Fact]
    public async Task An_error_is_still_that_error_when_its_body_has_the_wrong_types()
    {
        var service = new FakeService(
            Answer.Json("""{"message":"bad","fieldList":"none"}""", HttpStatusCode.BadRequest) with
            {
                Headers = new() { ["x-amzn-ErrorType"] = "ValidationException" },
            }
        );
        using var client = Analyzer(service);

        var exception = await Assert.ThrowsAsync<Amazon.AccessAnalyzer.Model.ValidationException>(() =>
            client.ListAnalyzersAsync(new ListAnalyzersRequest())
        );

        Assert.Equal("bad", exception.Message);
        Assert.Null(exception.FieldList);
    }

    [Fact]
    public async Task One_shape_for_two_operations_becomes_two_requests()
    {
        var service = new FakeService(
            Answer.Json("""{"trustAnchors":[{"name":"ca"}],"nextToken":"t"}"""),
            Answer.Json("""{"profiles":[]}""")
        );
        using var client = new AmazonIAMRolesAnywhereClient(Credentials, service.Configure(new AmazonIAMRolesAnywhereConfig()));

        var anchors = await client.ListTrustAnchorsAsync(new ListTrustAnchorsRequest());
        await client.ListProfilesAsync(new ListProfilesRequest { NextToken = "a b/c" });

        Assert.Equal("ca", Assert.Single(anchors.TrustAnchors).Name);
        Assert.Equal("/trustanchors", service.Requests[0].Uri.PathAndQuery);
        Assert.Equal("/profiles?nextToken=a%20b%2Fc", service.Requests[1].Uri.PathAndQuery);
    }

    [Fact]
    public async Task S3_control_puts_the_account_before_the_host_and_reads_a_payload()
    {
        var service = new FakeService(
            Answer.Xml(
                """
                <PublicAccessBlockConfiguration xmlns="http://awss3control.amazonaws.com/doc/2018-08-20/">
                  <BlockPublicAcls>true</BlockPublicAcls><RestrictPublicBuckets>false</RestrictPublicBuckets>
                </PublicAccessBlockConfiguration>
                """
            )
        );
        using var client = new AmazonS3ControlClient(Credentials, service.Configure(new AmazonS3ControlConfig()));

        var response = await client.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { AccountId = "111122223333" });

        Assert.Equal(
            "https://111122223333.s3-control.eu-central-1.amazonaws.com/v20180820/configuration/publicAccessBlock",
            service.Request.Uri.ToString()
        );
        Assert.Contains("/eu-central-1/s3/aws4_request", service.Request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.True(response.PublicAccessBlockConfiguration.BlockPublicAcls);
        Assert.False(response.PublicAccessBlockConfiguration.RestrictPublicBuckets);
        Assert.Null(response.PublicAccessBlockConfiguration.IgnorePublicAcls);
    }

    [Fact]
    public async Task S3_control_refuses_an_account_that_would_change_the_host()
    {
        var service = new FakeService();
        using var client = new AmazonS3ControlClient(Credentials, service.Configure(new AmazonS3ControlConfig()));

        await Assert.ThrowsAsync<AmazonClientException>(() =>
            client.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { AccountId = "evil.example/" })
        );
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task S3_control_without_a_block_is_its_own_exception()
    {
        var service = new FakeService(
            Answer.Xml(
                "<ErrorResponse><Error><Code>NoSuchPublicAccessBlockConfiguration</Code><Message>none</Message></Error></ErrorResponse>",
                HttpStatusCode.NotFound
            )
        );
        using var client = new AmazonS3ControlClient(Credentials, service.Configure(new AmazonS3ControlConfig()));

        await Assert.ThrowsAsync<NoSuchPublicAccessBlockConfigurationException>(() =>
            client.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { AccountId = "111122223333" })
        );
    }

    private static AmazonAccessAnalyzerClient Analyzer(FakeService service) =>
        new(Credentials, service.Configure(new AmazonAccessAnalyzerConfig()));
}
