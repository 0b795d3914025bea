using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.Cli.Tests;

/// <summary>Serves one small account in this process, and says how the command line finds it.</summary>
internal sealed class EmulatedAws : IAsyncDisposable
{
    public const string AccountId = "111122223333";

    private EmulatedAws(Emulator emulator, EmulatedAccount account)
    {
        Emulator = emulator;
        Account = account;
        Environment = new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL"] = emulator.Endpoint.AbsoluteUri,
            ["AWS_ACCESS_KEY_ID"] = "AKIATESTER0000000001",
            ["AWS_SECRET_ACCESS_KEY"] = "tester",
            ["AWS_REGION"] = account.HomeRegion,
        };
    }

    public Emulator Emulator { get; }

    public EmulatedAccount Account { get; }

    /// <summary>Gets the environment that leads to the account.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Starts the account; what is denied is denied to whoever calls.</summary>
    public static async Task<EmulatedAws> StartAsync(params string[] denied)
    {
        var account = EmulatedAccount.Synthetic(new SyntheticSize { Users = 3, Groups = 1, Roles = 2, Policies = 2, AccountId = AccountId, HomeRegion = "eu-central-1", Regions = ["eu-central-1"] })
            .AddCredentials(new EmulatedCredentials { AccessKeyId = "AKIATESTER0000000001", SecretAccessKey = "tester", DeniedActions = denied });
        return new EmulatedAws(await Emulator.StartAsync(new EmulatorOptions { Accounts = [account] }), account);
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
