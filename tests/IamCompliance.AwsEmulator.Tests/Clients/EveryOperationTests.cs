using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Api;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Tests.Clients;

/// <summary>Every operation, through the SDK's clients.</summary>
public sealed class EveryOperationTests
{
    [Fact]
    public async Task Every_operation_gives_its_client_what_is_recorded()
    {
        var size = new SyntheticSize();
        var account = EmulatedAccount.Synthetic(size).AddRole(new EmulatedRole { Name = "reader" });
        await using var session = await Session.StartAsync(account);
        var calls = new ClientCalls(session, size.HomeRegion)
            .All(
                Argument(account, "kms-describe-key."),
                Argument(account, "iam-get-access-key-last-used."),
                Argument(account, "iam-list-mfa-devices."),
                $"synthetic-trail-{size.AccountId}"
            )
            .ToList();

        foreach (var (call, recorded, ask) in calls)
        {
            var answer = await ask();
            if (recorded.Length > 0)
                RecordedComparison.AssertSame(account.Answers[recorded].Body, answer, call);
        }

        Assert.Equal(KnownServices.Operations.Select(o => o.CallName).Order(), calls.Select(c => c.Call).Order());
        Assert.Equal(KnownServices.Operations.Select(o => o.CallName).Order(), session.Emulator.Calls.ByOperation.Keys.Order());
        Assert.All(session.Emulator.Calls.All, c => Assert.Equal(200, c.Status));
        Assert.Empty(session.Emulator.Refused);
    }

    private static string Argument(EmulatedAccount account, string prefix) =>
        account.Answers.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).First()[
            prefix.Length..
        ];
}
