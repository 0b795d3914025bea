using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.AwsEmulator.Tests;

/// <summary>The shortest way through everything: start, ask, fail, count.</summary>
public sealed class WalkingPathTests
{
    [Fact]
    public async Task A_recorded_answer_comes_back_through_the_client()
    {
        await using var session = await Session.StartAsync(("iam-list-account-aliases", """{ "AccountAliases": ["acme"] }"""));
        using var iam = session.Client((c, o) => new AmazonIdentityManagementServiceClient(c, o), new AmazonIdentityManagementServiceConfig());

        var answer = await iam.ListAccountAliasesAsync(new ListAccountAliasesRequest());

        Assert.Equal(["acme"], answer.AccountAliases);
        Assert.False(answer.IsTruncated);
        Assert.Equal("00000000-0000-4000-8000-000000000001", answer.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task The_caller_is_who_signed()
    {
        await using var session = await Session.StartAsync();
        using var sts = session.Client((c, o) => new AmazonSecurityTokenServiceClient(c, o), new AmazonSecurityTokenServiceConfig());

        var answer = await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        Assert.Equal($"arn:aws:iam::{Session.AccountId}:user/auditor", answer.Arn);
        Assert.Equal(Session.AccountId, answer.Account);
    }

    [Fact]
    public async Task A_rule_makes_the_second_call_fail_and_all_are_counted()
    {
        await using var session = await Session.StartAsync(("iam-list-account-aliases", """{ "AccountAliases": ["acme"] }"""));
        session.Emulator.Faults.Add("iam:ListAccountAliases", FaultAction.Throttle, from: 2, to: 2);
        using var iam = session.Client((c, o) => new AmazonIdentityManagementServiceClient(c, o), new AmazonIdentityManagementServiceConfig());

        await iam.ListAccountAliasesAsync(new ListAccountAliasesRequest());
        var error = await Assert.ThrowsAsync<AmazonIdentityManagementServiceException>(() => iam.ListAccountAliasesAsync(new ListAccountAliasesRequest()));
        await iam.ListAccountAliasesAsync(new ListAccountAliasesRequest());

        Assert.Equal("Throttling", error.ErrorCode);
        Assert.Equal(3, session.Emulator.Calls.Count("iam:ListAccountAliases"));
        Assert.Equal([200, 400, 200], session.Emulator.Calls.All.Select(c => c.Status));
    }
}
