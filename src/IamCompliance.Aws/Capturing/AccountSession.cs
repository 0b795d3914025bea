using System.Text.Json;
using Amazon.EC2.Model;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Collectors.Ec2;
using IamCompliance.Aws.Collectors.Iam;
using IamCompliance.Aws.Collectors.Sts;
using IamCompliance.Aws.Planning;
using IamCompliance.Aws.Transport;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Is the way into one account while it is read: credentials, clients, rate, clock.</summary>
internal sealed class AccountSession : IDisposable
{
    private static readonly ReadOperation Identity = new("sts-get-caller-identity", CallerIdentityCollector.Operation.Action);
    private static readonly ReadOperation Summary = new("iam-get-account-summary", AccountSummaryCollector.Operation.Action);
    private static readonly ReadOperation Regions = new("ec2-describe-regions", RegionsCollector.Operation.Action);

    private readonly AccountAccess access;
    private readonly CapturePlan plan;
    private readonly string home;
    private readonly ClientPool pool;
    private readonly ClientPool? source;
    private readonly SemaphoreSlim gate;

    private AccountSession(
        AccountAccess access,
        CapturePlan plan,
        string home,
        AWSCredentials credentials,
        ClientPool pool,
        ClientPool? source,
        TimeProvider time,
        bool isProbe
    )
    {
        this.access = access;
        this.plan = plan;
        this.home = home;
        Credentials = credentials;
        this.pool = pool;
        this.source = source;
        Clock = new ServerClock(time);
        gate = new SemaphoreSlim(access.Endpoints.Concurrency);
        Conversation = new Conversation(pool, gate, Clock, isProbe);
        SourceConversation = source is null ? Conversation : new Conversation(source, gate, Clock, isProbe);
    }

    public ServerClock Clock { get; }

    public Conversation Conversation { get; }

    /// <summary>Gets who asks with the credentials from before a role is assumed.</summary>
    public Conversation SourceConversation { get; }

    public CallMeter Meter => pool.Meter;

    /// <summary>Gets the answers that were needed before reading began, by action; nobody asks for them twice.</summary>
    public Dictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the credentials the account is read with.</summary>
    public AWSCredentials Credentials { get; }

    /// <summary>Gets where these came from, in words.</summary>
    public string CredentialSource { get; private set; } = null!;

    /// <summary>Gets how far our clock was ahead of AWS's when the identity was told, in whole seconds; null when AWS gave no
    /// date.</summary>
    public long? ClockOffsetSeconds { get; private set; }

    /// <summary>Gets the region that answers for the whole account.</summary>
    public string Home => home;

    /// <summary>Gets whose account it is.</summary>
    public AccountContext Context { get; private set; } = null!;

    /// <summary>Opens the way in, and finds out whose account it is.</summary>
    /// <param name="access">How the account is reached.</param>
    /// <param name="plan">What will be read, and nothing else may be.</param>
    /// <param name="time">The clock, for waiting.</param>
    /// <param name="isProbe">Whether only the first page of every list is asked for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">There is no way in.</exception>
    public static async Task<AccountSession> OpenAsync(
        AccountAccess access,
        CapturePlan plan,
        TimeProvider time,
        bool isProbe,
        CancellationToken cancellationToken
    )
    {
        access.Role?.Check();
        var home = HomeRegion.Find(access);
        var credentials = await Access.CredentialSource.FindAsync(access, cancellationToken).ConfigureAwait(false);
        var origin = Access.CredentialSource.Describe(access, credentials);
        ClientPool? source = null;
        if (access.Role is { } role)
        {
            source = new ClientPool(credentials, access.Endpoints);
            credentials = new RoleCredentials(role, SessionPolicy.For(plan), source, home);
        }

        var session = new AccountSession(
            access,
            plan,
            home,
            credentials,
            new ClientPool(credentials, access.Endpoints),
            source,
            time,
            isProbe
        )
        {
            CredentialSource = origin,
        };
        try
        {
            await session.IdentifyAsync(credentials, time, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Says which regions are read: those configured, or every enabled one.</summary>
    public async Task<RegionList> ListRegionsAsync(CancellationToken cancellationToken)
    {
        if (access.Regions.Count > 0)
            return new RegionList(home, [.. access.Regions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], null);
        if (!plan.IsRegional)
            return new RegionList(home, [], null);
        var answer = await Conversation
            .AskAsync(
                Regions,
                RegionsCollector.Operation,
                new DescribeRegionsRequest { AllRegions = true },
                AccountPlace,
                cancellationToken
            )
            .ConfigureAwait(false);
        Answers[Regions.Action] = answer;
        if (answer is Answer.Output output && Enabled(output) is { Count: > 0 } names)
            return new RegionList(home, names, null);
        var error = answer is Answer.Unusable unusable
            ? unusable.Error
            : new PartError(Regions.Action, PartErrorCodes.Malformed, "the answer lists no enabled region.");
        return new RegionList(
            home,
            [],
            new Answer.Unusable(
                new CallRecord(Regions.Action),
                answer is Answer.Unusable { Status: var status } ? status : ReadStatus.Failed,
                error with
                {
                    Message = $"The enabled regions could not be listed, so nobody knows where to look. {error.Message}",
                }
            )
        );
    }

    /// <summary>Says what the principals of the account will cost; null when they cost nothing, or when nobody may know how many there
    /// are.</summary>
    public async Task<CaptureForecast?> ForecastAsync(CancellationToken cancellationToken)
    {
        if (plan.Prices is not { Count: > 0 } prices)
            return null;
        var answer = await Conversation
            .AskAsync(Summary, AccountSummaryCollector.Operation, new GetAccountSummaryRequest(), AccountPlace, cancellationToken)
            .ConfigureAwait(false);
        Answers[Summary.Action] = answer;
        return
            answer is Answer.Output output
            && output.Pages.First().TryGetProperty("SummaryMap", out var map)
            && Count(map, "Users") is { } users
            && Count(map, "Roles") is { } roles
            ? new CaptureForecast(Context.AccountId, users, roles, prices)
            : null;
    }

    public IEnumerable<string> EndpointKinds() => pool.EndpointKinds();

    public void Dispose()
    {
        pool.Dispose();
        source?.Dispose();
        gate.Dispose();
    }

    private CallPlace AccountPlace => new(home, IsRegional: false, new Dictionary<string, string>());

    private static List<string> Enabled(Answer.Output output) =>
        [
            .. output
                .Pages.SelectMany(p => p.GetProperty("Regions").EnumerateArray())
                .Where(r =>
                    r.TryGetProperty("RegionName", out _)
                    && (!r.TryGetProperty("OptInStatus", out var status) || status.GetString() != "not-opted-in")
                )
                .Select(r => r.GetProperty("RegionName").GetString()!)
                .Order(StringComparer.Ordinal),
        ];

    private async Task IdentifyAsync(AWSCredentials credentials, TimeProvider time, CancellationToken cancellationToken)
    {
        if (access.Role is { } role)
            await AssumeAsync(role, credentials, cancellationToken).ConfigureAwait(false);
        var answer = await Conversation
            .AskAsync(Identity, CallerIdentityCollector.Operation, new GetCallerIdentityRequest(), AccountPlace, cancellationToken)
            .ConfigureAwait(false);
        Answers[Identity.Action] = answer;
        if (Clock.Last is { } server)
            ClockOffsetSeconds = (long)Math.Round((time.GetUtcNow() - server).TotalSeconds, MidpointRounding.AwayFromZero);
        if (answer is not Answer.Output output)
            throw AccessFailure.OfIdentity(((Answer.Unusable)answer).Error);
        var body = output.Pages.Single();
        var account = Text(body, "Account");
        var partition = Text(body, "Arn")?.Split(':') is ["arn", var name, ..] ? name : null;
        if (account is not { Length: 12 } || partition is null)
            throw AccessFailure.OfIdentity(
                new PartError(Identity.Action, PartErrorCodes.Malformed, $"{output.Call.Source}: the answer has no account and ARN.")
            );
        if (access.ExpectedAccountId is { } expected && expected != account)
            throw new CaptureException(
                $"the credentials lead to account {account}, and {expected} was expected",
                "use the right profile or role, or correct the account id"
            );
        Context = new AccountContext(account, partition, time);
    }

    private static async Task AssumeAsync(RoleToAssume role, AWSCredentials credentials, CancellationToken cancellationToken)
    {
        using var scope = CallScope.Begin();
        try
        {
            await credentials.GetCredentialsAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw AccessFailure.OfRole(role, SdkFailure.Describe(e, "AssumeRole", scope.Last?.StatusCode));
        }
    }

    private static long? Count(JsonElement map, string name) =>
        map.ValueKind == JsonValueKind.Object && map.TryGetProperty(name, out var value) && value.TryGetInt64(out var count) ? count : null;

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() : null;
}
