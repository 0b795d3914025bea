using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Tests.Answering;

/// <summary>The life of a credential report.</summary>
public sealed class CredentialReportTests
{
    private const string Report =
        """{ "Content": "dXNlcixhcm4=", "ReportFormat": "text/csv", "GeneratedTime": "2026-06-01T11:58:00+00:00" }""";

    [Fact]
    public async Task A_report_is_asked_for_waited_for_and_fetched()
    {
        await using var session = await StartAsync(polls: 3);
        using var iam = Iam(session);

        Assert.Equal(
            410,
            (int)(await Assert.ThrowsAsync<CredentialReportNotPresentException>(() => iam.GetCredentialReportAsync())).StatusCode
        );
        Assert.Equal("STARTED", (await iam.GenerateCredentialReportAsync()).State.Value);
        Assert.Equal("INPROGRESS", (await iam.GenerateCredentialReportAsync()).State.Value);
        Assert.Equal(
            404,
            (int)(await Assert.ThrowsAsync<CredentialReportNotReadyException>(() => iam.GetCredentialReportAsync())).StatusCode
        );
        Assert.Equal("COMPLETE", (await iam.GenerateCredentialReportAsync()).State.Value);
        var report = await iam.GetCredentialReportAsync();

        Assert.Equal("user,arn"u8.ToArray(), report.Content.ToArray());
        Assert.Equal(new DateTime(2026, 6, 1, 11, 58, 0, DateTimeKind.Utc), report.GeneratedTime!.Value.ToUniversalTime());
    }

    [Fact]
    public async Task Without_polls_a_report_is_ready_at_once()
    {
        await using var session = await StartAsync(polls: 0);
        using var iam = Iam(session);

        Assert.Equal("COMPLETE", (await iam.GenerateCredentialReportAsync()).State.Value);
        Assert.Equal("text/csv", (await iam.GetCredentialReportAsync()).ReportFormat.Value);
    }

    [Fact]
    public async Task A_report_that_is_too_old_is_made_again()
    {
        await using var session = await StartAsync(polls: 1);
        session.Account.CredentialReport.Stage = CredentialReportStage.Expired;
        using var iam = Iam(session);

        Assert.Equal(
            "ReportExpired",
            (await Assert.ThrowsAsync<CredentialReportExpiredException>(() => iam.GetCredentialReportAsync())).ErrorCode
        );
        Assert.Equal("STARTED", (await iam.GenerateCredentialReportAsync()).State.Value);
        Assert.NotNull((await iam.GetCredentialReportAsync()).Content);
    }

    [Fact]
    public async Task Too_many_reports_are_refused()
    {
        await using var session = await StartAsync(polls: 0);
        session.Account.SetError("iam-generate-credential-report", "LimitExceeded", "Too many reports.");
        using var iam = Iam(session);

        Assert.Equal(409, (int)(await Assert.ThrowsAsync<LimitExceededException>(() => iam.GenerateCredentialReportAsync())).StatusCode);
    }

    private static Task<Session> StartAsync(int polls) =>
        Session.StartAsync(new EmulatedAccount(Session.AccountId).Set("iam-get-credential-report", Report), o =>
            o with
            {
                CredentialReportPolls = polls,
            }
        );

    private static AmazonIdentityManagementServiceClient Iam(Session session) =>
        session.Client((c, o) => new AmazonIdentityManagementServiceClient(c, o), new AmazonIdentityManagementServiceConfig());
}
