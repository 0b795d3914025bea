using System.Globalization;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Tests.Answering;

/// <summary>Roles of other accounts.</summary>
public sealed class AssumeRoleTests
{
    private const string Role = "arn:aws:iam::222222222222:role/audit/reader";
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_session_is_the_role_in_its_own_account()
    {
        await using var session = await StartAsync();
        var credentials = await AssumeAsync(session, new AssumeRoleRequest { ExternalId = "secret" });
        using var sts = Sts(session, credentials);
        using var iam = Iam(session, credentials);

        var identity = await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        var aliases = await iam.ListAccountAliasesAsync(new ListAccountAliasesRequest());

        Assert.Equal("arn:aws:sts::222222222222:assumed-role/reader/run-1", identity.Arn);
        Assert.EndsWith(":run-1", identity.UserId, StringComparison.Ordinal);
        Assert.Equal(["member"], aliases.AccountAliases);
    }

    [Fact]
    public async Task A_session_policy_limits_what_the_role_may_do()
    {
        await using var session = await StartAsync();
        var credentials = await AssumeAsync(
            session,
            new AssumeRoleRequest
            {
                ExternalId = "secret",
                Policy =
                    """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:GetAccountSummary","s3:*"],"Resource":"*"}]}""",
            }
        );
        using var iam = Iam(session, credentials);

        var error = await Assert.ThrowsAsync<AmazonIdentityManagementServiceException>(() =>
            iam.ListAccountAliasesAsync(new ListAccountAliasesRequest())
        );

        Assert.Equal("AccessDenied", error.ErrorCode);
        Assert.Contains(
            "assumed-role/reader/run-1 is not authorized to perform: iam:ListAccountAliases",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Role, "wrong", "run-1", null, "AccessDenied")]
    [InlineData(Role, null, "run-1", null, "AccessDenied")]
    [InlineData("arn:aws:iam::222222222222:role/unknown", "secret", "run-1", null, "AccessDenied")]
    [InlineData(Role, "secret", "no blanks", null, "ValidationError")]
    [InlineData(Role, "secret", "run-1", "{ not json", "MalformedPolicyDocument")]
    public async Task What_does_not_fit_is_refused(string role, string? externalId, string name, string? policy, string code)
    {
        await using var session = await StartAsync();
        using var sts = Sts(session, Session.Auditor);

        var error = await Assert.ThrowsAnyAsync<AmazonSecurityTokenServiceException>(() =>
            sts.AssumeRoleAsync(
                new AssumeRoleRequest
                {
                    RoleArn = role,
                    ExternalId = externalId,
                    RoleSessionName = name,
                    Policy = policy,
                }
            )
        );

        Assert.Equal(code, error.ErrorCode);
    }

    [Fact]
    public async Task A_session_policy_may_not_be_longer_than_AWS_allows()
    {
        await using var session = await StartAsync();
        using var sts = Sts(session, Session.Auditor);
        var policy = $$"""{"Statement":[{"Effect":"Allow","Action":"iam:{{new string('x', 2048)}}","Resource":"*"}]}""";

        var error = await Assert.ThrowsAnyAsync<AmazonSecurityTokenServiceException>(() =>
            sts.AssumeRoleAsync(
                new AssumeRoleRequest
                {
                    RoleArn = Role,
                    ExternalId = "secret",
                    RoleSessionName = "run-1",
                    Policy = policy,
                }
            )
        );

        Assert.Equal("ValidationError", error.ErrorCode);
    }

    [Fact]
    public async Task A_session_ends()
    {
        var clock = new FixedClock { Now = Start };
        await using var session = await StartAsync(clock);
        const string Ask =
            $"Action=AssumeRole&Version=2011-06-15&RoleArn={Role}&RoleSessionName=run-1&ExternalId=secret&DurationSeconds=900";
        var answer = await RawAnswer.OfAsync(RawRequest.Query("sts", Ask), session);
        var credentials = new EmulatedCredentials
        {
            AccessKeyId = answer.Texts("AccessKeyId").Single(),
            SecretAccessKey = answer.Texts("SecretAccessKey").Single(),
            SessionToken = answer.Texts("SessionToken").Single(),
        };
        var request = RawRequest.OfProtocol("query") with { Credentials = credentials };

        Assert.Equal(200, (await RawAnswer.OfAsync(request, session)).Status);
        Assert.Equal(Start.AddSeconds(900), DateTimeOffset.Parse(answer.Texts("Expiration").Single(), CultureInfo.InvariantCulture));
        clock.Now = Start.AddSeconds(900);
        Assert.Equal("ExpiredToken", (await RawAnswer.OfAsync(request, session)).Code);
    }

    private static Task<Session> StartAsync(TimeProvider? clock = null)
    {
        var member = new EmulatedAccount("222222222222")
            .Set("iam-list-account-aliases", """{ "AccountAliases": ["member"] }""")
            .AddRole(
                new EmulatedRole
                {
                    Name = "reader",
                    Path = "/audit/",
                    ExternalId = "secret",
                    TrustedAccounts = [Session.AccountId],
                }
            );
        var management = new EmulatedAccount(Session.AccountId);
        return Session.StartAsync(management, o => o with { Accounts = [management, member], Clock = clock ?? TimeProvider.System });
    }

    private static async Task<EmulatedCredentials> AssumeAsync(Session session, AssumeRoleRequest request)
    {
        using var sts = Sts(session, Session.Auditor);
        request.RoleArn = Role;
        request.RoleSessionName = "run-1";
        var issued = (await sts.AssumeRoleAsync(request)).Credentials;
        return new EmulatedCredentials
        {
            AccessKeyId = issued.AccessKeyId,
            SecretAccessKey = issued.SecretAccessKey,
            SessionToken = issued.SessionToken,
        };
    }

    private static AmazonSecurityTokenServiceClient Sts(Session session, EmulatedCredentials credentials) =>
        session.Client(
            (c, o) => new AmazonSecurityTokenServiceClient(c, o),
            new AmazonSecurityTokenServiceConfig(),
            credentials: credentials
        );

    private static AmazonIdentityManagementServiceClient Iam(Session session, EmulatedCredentials credentials) =>
        session.Client(
            (c, o) => new AmazonIdentityManagementServiceClient(c, o),
            new AmazonIdentityManagementServiceConfig(),
            credentials: credentials
        );
}
