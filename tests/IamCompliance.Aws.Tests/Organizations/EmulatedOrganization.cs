using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Organizations;
using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.Aws.Tests.Organizations;

/// <summary>Is an emulated organization: a management account and four members, the first in the unit Security, the others in Production
/// below Workloads.</summary>
internal sealed class EmulatedOrganization : IAsyncDisposable
{
    public const string Management = "111122223333";
    public static readonly string[] Members = ["200000000001", "200000000002", "200000000003", "200000000004"];

    private static readonly EmulatedCredentials Caller = new()
    {
        AccessKeyId = "AKIAEMULATEDCALLER01",
        SecretAccessKey = "an emulated secret",
    };

    private EmulatedOrganization(Emulator emulator, IReadOnlyList<EmulatedAccount> accounts)
    {
        Emulator = emulator;
        Accounts = accounts;
    }

    public Emulator Emulator { get; }

    public IReadOnlyList<EmulatedAccount> Accounts { get; }

    public OrganizationAccess Access =>
        new()
        {
            Caller = new AccountAccess
            {
                Credentials = new BasicAWSCredentials(Caller.AccessKeyId, Caller.SecretAccessKey),
                Region = "eu-central-1",
                Endpoints = new EndpointSettings
                {
                    ServiceUrl = Emulator.Endpoint,
                    MaxAttempts = 1,
                    CallsPerSecond = 100_000,
                },
            },
            RoleName = "Reader",
            ExternalId = "example",
            SessionName = "iamc-test",
        };

    public static async Task<EmulatedOrganization> StartAsync(int? pageSize = null, int? members = null)
    {
        var size = new SyntheticSize
        {
            Users = 1,
            Groups = 1,
            Roles = 1,
            Policies = 1,
            AccountId = Management,
            Regions = ["eu-central-1"],
            CapturedAt = TimeProvider.System.GetUtcNow(),
        };
        var accounts = SyntheticOrganization.Create(
            size,
            1 + (members ?? Members.Length),
            new EmulatedRole { Name = "Reader", ExternalId = "example" }
        );
        accounts[0].AddCredentials(Caller);
        return new EmulatedOrganization(
            await Emulator.StartAsync(new EmulatorOptions { Accounts = accounts, MaxPageSize = pageSize }),
            accounts
        );
    }

    /// <summary>Limits what the caller may do.</summary>
    public void Deny(params string[] actions) => Accounts[0].AddCredentials(Caller with { DeniedActions = actions });

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
