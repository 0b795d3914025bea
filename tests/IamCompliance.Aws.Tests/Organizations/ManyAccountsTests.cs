using System.Collections.Concurrent;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Organizations;
using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Organizations;

/// <summary>Reads an organization of 200 accounts, some at a time, of which one is dead, one slow and one throttled.</summary>
public sealed class ManyAccountsTests
{
    private const int Accounts = 200;
    private const string Dead = "200000000007";
    private const string Slow = "200000000011";
    private const string Throttled = "200000000013";

    private static readonly RequiredParts Required = RequiredParts.Of(ShippedControls.Catalogue.Selected.Select(s => s.Control));
    private static readonly CapturePlan Plan = CapturePlan.For(Required.Ids, Required.EveryBucketAndKey);

    [Fact]
    public async Task A_dead_a_slow_and_a_throttled_account_cost_only_themselves()
    {
        await using var organization = await EmulatedOrganization.StartAsync(members: Accounts - 1);
        organization.Emulator.Faults.Add(new FaultRule { Account = Dead, Action = FaultAction.Reset });
        organization.Emulator.Faults.Add(new FaultRule { Account = Slow, Action = FaultAction.Delay(TimeSpan.FromMilliseconds(30)) });
        organization.Emulator.Faults.Add(
            new FaultRule
            {
                Account = Throttled,
                Service = "iam",
                Action = FaultAction.Throttle,
                To = 2,
            }
        );
        var access = organization.Access;
        access = access with
        {
            Caller = access.Caller with { Endpoints = access.Caller.Endpoints with { MaxAttempts = 4, AdaptiveRetries = false } },
        };
        var listed = await OrganizationAccounts.ListAsync(access, TimeProvider.System);
        var results = new ConcurrentDictionary<string, AccountResult>(StringComparer.Ordinal);

        await Parallel.ForEachAsync(
            listed.Members,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (member, cancellationToken) =>
                results[member.AccountId] = ShippedControls.Assess(await ReadAsync(member, cancellationToken))
        );

        Assert.Equal(Accounts, results.Count);
        Assert.All(results[Dead].Controls, c => Assert.Equal(Outcome.Error, c.Outcome));
        // Members may not read the organization; every other part of theirs is read to its end.
        var broken = results
            .Where(r => r.Key != Dead)
            .SelectMany(r =>
                r.Value.Parts.Where(p =>
                        Plan.Parts.Contains(p.Id) && !p.IsProven && !p.HasItemisedGaps && p.Error?.Code != "AccessDeniedException"
                    )
                    .Select(p => $"{r.Key} {p.Id} {p.Error?.Message}")
            );
        Assert.Empty(broken);
        Assert.Contains(organization.Emulator.Calls.All, c => c.AccountId == Throttled && c.ErrorCode == "Throttling");
        Assert.Empty(organization.Emulator.Refused);
    }

    [Fact]
    public async Task Calls_of_one_account_and_service_wait_for_their_bucket()
    {
        const int rate = 4;
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());

        await session.CaptureAsync(Plan, a => a with { Endpoints = a.Endpoints with { CallsPerSecond = rate } });

        var times = session.Emulator.Calls.All.Where(c => c.Service == "iam").Select(c => c.At).Order().ToList();
        var least = TimeSpan.FromSeconds((times.Count - rate) / (double)rate) / 2;
        Assert.True(times[^1] - times[0] >= least, $"{times.Count} calls within {times[^1] - times[0]}");
    }

    private static async Task<AccountState> ReadAsync(OrganizationMember member, CancellationToken cancellationToken)
    {
        try
        {
            return await AccountCapture.CaptureAsync(member.Access, Plan, TimeProvider.System, null, cancellationToken);
        }
        catch (CaptureException e)
        {
            return UnreachableAccount.State(member.AccountId, member.Partition, Plan, e, TimeProvider.System.GetUtcNow());
        }
    }
}
