using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.Cli.Tests;

/// <summary>Serves small accounts in this process, and says how the command line finds them.</summary>
internal sealed class EmulatedAws : IAsyncDisposable
{
    public const string AccountId = "111122223333";

    private static readonly SyntheticSize Small = new()
    {
        Users = 3,
        Groups = 1,
        Roles = 2,
        Policies = 2,
        AccountId = AccountId,
        HomeRegion = "eu-central-1",
        Regions = ["eu-central-1"],
    };

    private EmulatedAws(Emulator emulator, IReadOnlyList<EmulatedAccount> accounts)
    {
        Emulator = emulator;
        Accounts = accounts;
        Environment = new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL"] = emulator.Endpoint.AbsoluteUri,
            ["AWS_ACCESS_KEY_ID"] = "AKIATESTER0000000001",
            ["AWS_SECRET_ACCESS_KEY"] = "tester",
            ["AWS_REGION"] = "eu-central-1",
        };
    }

    public Emulator Emulator { get; }

    /// <summary>Gets the account of the caller.</summary>
    public EmulatedAccount Account => Accounts[0];

    /// <summary>Gets the accounts, the caller's first.</summary>
    public IReadOnlyList<EmulatedAccount> Accounts { get; }

    /// <summary>Gets the environment that leads to the account.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Starts one account; what is denied is denied to whoever calls.</summary>
    public static Task<EmulatedAws> StartAsync(params string[] denied) =>
        StartAsync([EmulatedAccount.Synthetic(Small)], denied, TimeProvider.System);

    /// <summary>Starts one account at a clock of its own.</summary>
    public static Task<EmulatedAws> StartAtAsync(TimeProvider clock) => StartAsync([EmulatedAccount.Synthetic(Small)], [], clock);

    /// <summary>Starts an organization: the caller's account, and members 200000000001 … that have the role Reader.</summary>
    public static Task<EmulatedAws> StartOrganizationAsync(int members) =>
        StartAsync(
            SyntheticOrganization.Create(Small, 1 + members, new EmulatedRole { Name = "Reader", ExternalId = "example" }),
            [],
            TimeProvider.System
        );

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    private static async Task<EmulatedAws> StartAsync(
        IReadOnlyList<EmulatedAccount> accounts,
        IReadOnlyList<string> denied,
        TimeProvider clock
    )
    {
        accounts[0]
            .AddCredentials(
                new EmulatedCredentials
                {
                    AccessKeyId = "AKIATESTER0000000001",
                    SecretAccessKey = "tester",
                    DeniedActions = denied,
                }
            );
        return new EmulatedAws(await Emulator.StartAsync(new EmulatorOptions { Accounts = accounts, Clock = clock }), accounts);
    }
}
