using Amazon.Runtime;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Tests;

/// <summary>Is an emulator for one test, with credentials that its clients use.</summary>
internal sealed class Session : IAsyncDisposable
{
    public const string AccountId = "111122223333";

    public static readonly EmulatedCredentials Auditor = new()
    {
        AccessKeyId = "AKIAEMULATEDAUDITOR1",
        SecretAccessKey = "an emulated secret",
    };

    private Session(Emulator emulator, EmulatedAccount account, TimeProvider clock)
    {
        Emulator = emulator;
        Account = account;
        Clock = clock;
    }

    public Emulator Emulator { get; }

    public EmulatedAccount Account { get; }

    public TimeProvider Clock { get; }

    public static Task<Session> StartAsync(params (string Name, string Json)[] answers)
    {
        var account = new EmulatedAccount(AccountId, enabledRegions: ["eu-west-1"]);
        foreach (var (name, json) in answers)
            account.Set(name, json);
        return StartAsync(account);
    }

    /// <summary>Starts with one recorded answer in each protocol, as <see cref="RawRequest.OfProtocol"/> asks for.</summary>
    public static Task<Session> StartAsync(FixedClock clock) =>
        StartAsync(
            new EmulatedAccount(AccountId, enabledRegions: ["eu-west-1"])
                .Set("iam-list-account-aliases", """{ "AccountAliases": ["acme"] }""")
                .Set("ec2-describe-vpc-endpoints", """{ "VpcEndpoints": [{ "VpcEndpointId": "vpce-1" }, { "VpcEndpointId": "vpce-2" }] }""")
                .Set("kms-list-keys", """{ "Keys": [{ "KeyId": "k1" }, { "KeyId": "k2" }] }""")
                .Set("accessanalyzer-list-analyzers", """{ "analyzers": [{ "name": "a1" }] }""")
                .Set("s3api-list-buckets", """{ "Buckets": [{ "Name": "b1" }] }"""),
            o => o with { Clock = clock }
        );

    public static async Task<Session> StartAsync(EmulatedAccount account, Func<EmulatorOptions, EmulatorOptions>? change = null)
    {
        if (!account.Credentials.ContainsKey(Auditor.AccessKeyId))
            account.AddCredentials(Auditor);
        var options = new EmulatorOptions { Accounts = [account] };
        options = change?.Invoke(options) ?? options;
        return new Session(await Emulator.StartAsync(options), account, options.Clock);
    }

    /// <summary>Makes a client that asks this emulator, once, with the credentials given.</summary>
    public TClient Client<TClient, TConfig>(
        Func<AWSCredentials, TConfig, TClient> create,
        TConfig config,
        string region = "us-east-1",
        EmulatedCredentials? credentials = null
    )
        where TConfig : ClientConfig
    {
        config.ServiceURL = Emulator.Endpoint.ToString();
        config.AuthenticationRegion = region;
        config.MaxErrorRetry = 0;
        // Each test's connections end with it.
        config.CacheHttpClient = false;
        return create(Keys(credentials ?? Auditor), config);
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    private static AWSCredentials Keys(EmulatedCredentials credentials) =>
        credentials.SessionToken is null
            ? new BasicAWSCredentials(credentials.AccessKeyId, credentials.SecretAccessKey)
            : new SessionAWSCredentials(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
}
