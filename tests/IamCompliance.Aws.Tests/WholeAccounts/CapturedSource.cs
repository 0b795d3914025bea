using System.Collections.Concurrent;
using Amazon.Runtime;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Reads the accounts over the wire, from one emulator each; a denied operation is denied to credentials of its own.</summary>
internal sealed class CapturedSource : IAccountSource
{
    private const string HomeRegion = "eu-west-1";

    private static readonly ConcurrentDictionary<string, Lazy<Task<EmulatedSession>>> Sessions = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<Task<AccountResult>>> Whole = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Account, string Operation), Lazy<Task<AccountResult>>> Denied = new();

    public Task<AccountResult> ReadAsync(string account) =>
        Whole.GetOrAdd(account, a => new Lazy<Task<AccountResult>>(() => CaptureAsync(a, WholeControls.Plan, []))).Value;

    /// <summary>Reads what the controls that rest on the operation need, and no more.</summary>
    public Task<AccountResult> ReadWithoutAsync(string account, PartOperation denied) =>
        Denied.GetOrAdd((account, denied.Operation), _ => new Lazy<Task<AccountResult>>(() => CaptureWithoutAsync(account, denied))).Value;

    private static Task<AccountResult> CaptureWithoutAsync(string account, PartOperation denied) =>
        CaptureAsync(account, WholeControls.PlanOf(WholeControls.RestingOn(denied)), [denied.Permission]);

    private static async Task<AccountResult> CaptureAsync(string account, CapturePlan plan, string[] denied)
    {
        var session = await Sessions.GetOrAdd(account, a => new Lazy<Task<EmulatedSession>>(() => StartAsync(a))).Value;
        var key = new EmulatedCredentials
        {
            AccessKeyId = "AKIA" + string.Concat(denied.Append("everything")).ToUpperInvariant().Replace(':', '0').Replace('-', '1'),
            SecretAccessKey = "an emulated secret",
            DeniedActions = denied,
        };
        session.Account.AddCredentials(key);
        var state = await session.CaptureAsync(plan, access =>
            access with
            {
                Credentials = new BasicAWSCredentials(key.AccessKeyId, key.SecretAccessKey),
                Regions = session.Account.EnabledRegions,
                // The SDK remembers how far off the clock of an address is; no other test may inherit that with the port.
                Endpoints = access.Endpoints with
                {
                    ServiceUrl = new UriBuilder(session.Emulator.Endpoint) { Host = "localhost" }.Uri,
                },
            }
        );
        // The export was made at another time than the capture; both are judged as of the former.
        var time = (await ExportedTime.OfAsync(account)).UtcDateTime;
        var judged = new AccountState(
            state.Header with
            {
                CaptureStart = time,
                CaptureEnd = time,
                ClockOffsetSeconds = null,
            },
            state.Parts,
            state.Items
        );
        return WholeControls.Assess(account, judged);
    }

    private static async Task<EmulatedSession> StartAsync(string account)
    {
        var time = await ExportedTime.OfAsync(account);
        var emulated = EmulatedAccount.FromExport(World.FolderOf(account), HomeRegion);
        return await EmulatedSession.StartAsync(emulated, options => options with { Clock = new StoppedClock(time) });
    }
}
