using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests;

/// <summary>Is an emulated account and the way into it.</summary>
internal sealed class EmulatedSession : IAsyncDisposable
{
    private static readonly EmulatedCredentials Auditor = new()
    {
        AccessKeyId = "AKIAEMULATEDAUDITOR1",
        SecretAccessKey = "an emulated secret",
    };

    private EmulatedSession(Emulator emulator, EmulatedAccount account)
    {
        Emulator = emulator;
        Account = account;
    }

    public Emulator Emulator { get; }

    public EmulatedAccount Account { get; }

    /// <summary>Gets how the account is reached: without haste, and without a second try.</summary>
    public AccountAccess Access =>
        new()
        {
            Credentials = new BasicAWSCredentials(Auditor.AccessKeyId, Auditor.SecretAccessKey),
            Region = Account.HomeRegion,
            Endpoints = new EndpointSettings
            {
                ServiceUrl = Emulator.Endpoint,
                MaxAttempts = 3,
                AdaptiveRetries = false,
                CallsPerSecond = 100_000,
            },
        };

    public static async Task<EmulatedSession> StartAsync(EmulatedAccount account, Func<EmulatorOptions, EmulatorOptions>? change = null)
    {
        account.AddCredentials(Auditor);
        var options = new EmulatorOptions { Accounts = [account] };
        return new EmulatedSession(await Emulator.StartAsync(change?.Invoke(options) ?? options), account);
    }

    /// <summary>Limits what the caller may do.</summary>
    public void Allow(params string[] actions) => Account.AddCredentials(Auditor with { AllowedActions = actions });

    public Task<AccountState> CaptureAsync(CapturePlan? plan = null, Func<AccountAccess, AccountAccess>? change = null) =>
        AccountCapture.CaptureAsync(change?.Invoke(Access) ?? Access, plan ?? CapturePlan.Everything, new HurriedTime());

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
