using System.Net;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>IAM and SNS: forms out, XML in.</summary>
public sealed class QueryClientTests
{
    private const string Empty =
        """<ListUsersResponse><ListUsersResult><Users/><IsTruncated>false</IsTruncated></ListUsersResult></ListUsersResponse>""";

    [Fact]
    public async Task A_request_is_a_form_with_action_version_and_set_members()
    {
        var service = new FakeService(
            Answer.Xml(
                "<GetAccountAuthorizationDetailsResponse><GetAccountAuthorizationDetailsResult/></GetAccountAuthorizationDetailsResponse>"
            )
        );
        using var client = Iam(service);

        await client.GetAccountAuthorizationDetailsAsync(
            new GetAccountAuthorizationDetailsRequest { Filter = ["User", "LocalManagedPolicy"], MaxItems = 1000 }
        );

        Assert.Equal(HttpMethod.Post, service.Request.Method);
        Assert.StartsWith("application/x-www-form-urlencoded", service.Request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(
            """
            Action=GetAccountAuthorizationDetails
            Filter.member.1=User
            Filter.member.2=LocalManagedPolicy
            MaxItems=1000
            Version=2010-05-08
            """,
            service.Request.Form
        );
    }

    [Fact]
    public async Task Structures_in_lists_are_numbered_and_dotted()
    {
        var service = new FakeService(
            Answer.Xml("<SimulateCustomPolicyResponse><SimulateCustomPolicyResult/></SimulateCustomPolicyResponse>")
        );
        using var client = Iam(service);

        await client.SimulateCustomPolicyAsync(
            new SimulateCustomPolicyRequest
            {
                PolicyInputList = ["{}"],
                ActionNames = [],
                ContextEntries =
                [
                    new ContextEntry
                    {
                        ContextKeyName = "aws:SourceIp",
                        ContextKeyValues = ["10.0.0.1"],
                        ContextKeyType = ContextKeyTypeEnum.Ip,
                    },
                ],
            }
        );

        Assert.Equal(
            """
            Action=SimulateCustomPolicy
            ActionNames=
            ContextEntries.member.1.ContextKeyName=aws:SourceIp
            ContextEntries.member.1.ContextKeyType=ip
            ContextEntries.member.1.ContextKeyValues.member.1=10.0.0.1
            PolicyInputList.member.1={}
            Version=2010-05-08
            """,
            service.Request.Form
        );
    }

    [Fact]
    public async Task A_request_is_signed_for_the_partitions_region()
    {
        var service = new FakeService(Answer.Xml(Empty));
        using var client = Iam(service);

        await client.ListUsersAsync();

        Assert.Equal("https://iam.amazonaws.com/", service.Request.Uri.ToString());
        var authorization = service.Request.Headers["Authorization"];
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/", authorization, StringComparison.Ordinal);
        Assert.Contains("/us-east-1/iam/aws4_request", authorization, StringComparison.Ordinal);
        Assert.Equal("session-token", service.Request.Headers["X-Amz-Security-Token"]);
    }

    [Fact]
    public async Task An_answer_is_read_to_its_depths()
    {
        var service = new FakeService(
            Answer.Xml(
                """
                <GetAccountAuthorizationDetailsResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
                  <GetAccountAuthorizationDetailsResult>
                    <IsTruncated>true</IsTruncated>
                    <Marker>next</Marker>
                    <UserDetailList>
                      <member>
                        <UserName>ada</UserName>
                        <CreateDate>2026-01-31T10:20:30Z</CreateDate>
                        <GroupList/>
                        <SomethingNew><Inner>x</Inner></SomethingNew>
                        <AttachedManagedPolicies>
                          <member><PolicyName>ReadOnly</PolicyName><PolicyArn>arn:aws:iam::aws:policy/ReadOnly</PolicyArn></member>
                        </AttachedManagedPolicies>
                      </member>
                    </UserDetailList>
                  </GetAccountAuthorizationDetailsResult>
                  <ResponseMetadata><RequestId>request-from-body</RequestId></ResponseMetadata>
                </GetAccountAuthorizationDetailsResponse>
                """
            ) with
            {
                RequestId = null,
            }
        );
        using var client = Iam(service);

        var response = await client.GetAccountAuthorizationDetailsAsync(new GetAccountAuthorizationDetailsRequest());

        Assert.True(response.IsTruncated);
        Assert.Equal("next", response.Marker);
        var user = Assert.Single(response.UserDetailList);
        Assert.Equal("ada", user.UserName);
        Assert.Equal(new DateTime(2026, 1, 31, 10, 20, 30, DateTimeKind.Utc), user.CreateDate);
        Assert.Equal(DateTimeKind.Utc, user.CreateDate!.Value.Kind);
        Assert.Equal("ReadOnly", Assert.IsType<AttachedPolicyType>(Assert.Single(user.AttachedManagedPolicies)).PolicyName);
        Assert.Null(user.GroupList);
        Assert.Null(response.Policies);
        Assert.Equal("request-from-body", response.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
    }

    [Fact]
    public async Task The_request_id_of_the_header_wins()
    {
        var service = new FakeService(
            Answer.Xml(
                "<ListUsersResponse><ListUsersResult/><ResponseMetadata><RequestId>request-from-body</RequestId></ResponseMetadata></ListUsersResponse>"
            )
        );
        using var client = Iam(service);

        var response = await client.ListUsersAsync(new ListUsersRequest());

        Assert.Equal("request-from-header", response.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task Maps_blobs_and_unknown_constants_are_read()
    {
        var service = new FakeService(
            Answer.Xml(
                """
                <GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap>
                  <entry><key>Users</key><value>3</value></entry><entry><key>AccountMFAEnabled</key><value>1</value></entry>
                </SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>
                """
            ),
            Answer.Xml(
                """
                <GetCredentialReportResponse><GetCredentialReportResult>
                  <Content>dXNlcixhcm4=</Content><ReportFormat>text/parquet</ReportFormat><GeneratedTime>2026-01-31T00:00:00+00:00</GeneratedTime>
                </GetCredentialReportResult></GetCredentialReportResponse>
                """
            )
        );
        using var client = Iam(service);

        var summary = await client.GetAccountSummaryAsync();
        var report = await client.GetCredentialReportAsync();

        Assert.Equal(new Dictionary<string, int> { ["Users"] = 3, ["AccountMFAEnabled"] = 1 }, summary.SummaryMap);
        Assert.Equal("user,arn"u8.ToArray(), report.Content.ToArray());
        Assert.Equal("text/parquet", report.ReportFormat.Value);
        Assert.Equal(new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), report.GeneratedTime);
    }

    [Fact]
    public async Task A_modelled_error_is_its_own_exception()
    {
        var service = new FakeService(
            Answer.Xml(Error("NoSuchEntity", "The Password Policy with domain name 1 cannot be found."), HttpStatusCode.NotFound)
        );
        using var client = Iam(service);

        var exception = await Assert.ThrowsAsync<NoSuchEntityException>(() => client.GetAccountPasswordPolicyAsync());

        Assert.Equal("NoSuchEntity", exception.ErrorCode);
        Assert.Equal("The Password Policy with domain name 1 cannot be found.", exception.Message);
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(ErrorType.Sender, exception.ErrorType);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public async Task An_error_the_operation_does_not_model_is_the_base_exception()
    {
        var service = new FakeService(Answer.Xml(Error("AccessDenied", "User is not authorized"), HttpStatusCode.Forbidden));
        using var client = Iam(service);

        var exception = await Assert.ThrowsAsync<AmazonIdentityManagementServiceException>(() => client.ListUsersAsync());

        Assert.Equal("AccessDenied", exception.ErrorCode);
        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    public async Task Throttling_is_retried()
    {
        var service = new FakeService(Answer.Xml(Error("Throttling", "Rate exceeded"), HttpStatusCode.BadRequest), Answer.Xml(Empty));
        using var client = Iam(service);

        var response = await client.ListUsersAsync();

        Assert.Null(response.Users);
        Assert.Equal(2, service.Requests.Count);
        Assert.StartsWith("attempt=2", service.Requests[1].Headers["amz-sdk-request"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paginator_follows_the_marker_to_the_last_page()
    {
        var service = new FakeService(Page("ada", "page2"), Page("bob", null));
        using var client = Iam(service);

        var names = new List<string>();
        await foreach (var user in client.Paginators.ListUsers(new ListUsersRequest { PathPrefix = "/people/" }).Users)
            names.Add(user.UserName);

        Assert.Equal(["ada", "bob"], names);
        Assert.DoesNotContain("Marker", service.Requests[0].Form, StringComparison.Ordinal);
        Assert.Contains("Marker=page2", service.Requests[1].Form, StringComparison.Ordinal);
        Assert.Contains("PathPrefix=/people/", service.Requests[1].Form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paginator_is_consumed_once()
    {
        var service = new FakeService(Page("ada", null));
        using var client = Iam(service);
        var paginator = client.Paginators.ListUsers(new ListUsersRequest());
        await foreach (var _ in paginator.Responses)
            continue;

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in paginator.Responses)
                continue;
        });
    }

    [Fact]
    public async Task Short_forms_fill_the_request()
    {
        var service = new FakeService(
            Answer.Xml(
                """
                <ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>
                  <member><Protocol>email</Protocol></member>
                </Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>
                """
            )
        );
        using var client = new AmazonSimpleNotificationServiceClient(
            new AnonymousAWSCredentials(),
            service.Configure(new AmazonSimpleNotificationServiceConfig())
        );

        var response = await client.ListSubscriptionsByTopicAsync("arn:aws:sns:eu-central-1:111122223333:alarms");

        Assert.Equal("email", Assert.Single(response.Subscriptions).Protocol);
        Assert.Contains("TopicArn=arn:aws:sns:eu-central-1:111122223333:alarms", service.Request.Form, StringComparison.Ordinal);
        Assert.Equal("https://sns.eu-central-1.amazonaws.com/", service.Request.Uri.ToString());
    }

    private static AmazonIdentityManagementServiceClient Iam(FakeService service) =>
        new("AKIDEXAMPLE", "secret", "session-token", service.Configure(new AmazonIdentityManagementServiceConfig()));

    private static string Error(string code, string message) =>
        $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>r</RequestId></ErrorResponse>";

    private static Answer Page(string user, string? marker) =>
        Answer.Xml(
            $"""
            <ListUsersResponse><ListUsersResult>
              <Users><member><UserName>{user}</UserName></member></Users>
              <IsTruncated>{(marker is null ? "false" : "true")}</IsTruncated>{(marker is null ? "" : $"<Marker>{marker}</Marker>")}
            </ListUsersResult></ListUsersResponse>
            """
        );
}
