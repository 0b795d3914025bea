using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.AwsEmulator.Tests.Faults;

/// <summary>Which calls a rule concerns, and when.</summary>
public sealed class FaultScriptTests
{
    [Theory]
    [InlineData("""{ "action": "throttle" }""", true)]
    [InlineData("""{ "service": "access-analyzer", "action": "throttle" }""", true)]
    [InlineData("""{ "service": "accessanalyzer", "operation": "ListAnalyzers", "action": "throttle" }""", true)]
    [InlineData("""{ "service": "iam", "action": "throttle" }""", false)]
    [InlineData("""{ "operation": "ListFindings", "action": "throttle" }""", false)]
    [InlineData("""{ "account": "111122223333", "region": "us-east-1", "action": "throttle" }""", true)]
    [InlineData("""{ "account": "999999999999", "action": "throttle" }""", false)]
    [InlineData("""{ "region": "eu-west-1", "action": "throttle" }""", false)]
    [InlineData("""{ "from": 2, "action": "throttle" }""", false)]
    public async Task A_rule_concerns_what_it_names(string rule, bool concerns)
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session.Emulator.Faults.AddJson($"[ {rule} ]");

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol("rest-json"), session);

        Assert.Equal(concerns ? 429 : 200, answer.Status);
    }

    [Fact]
    public async Task A_rule_counts_its_own_calls_and_the_first_that_applies_decides()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session
            .Emulator.Faults.Add("kms:ListKeys", FaultAction.Throttle, from: 2, to: 3)
            .Add("kms", FaultAction.InternalError, from: 3, to: 4);

        var statuses = new List<int>();
        for (var i = 0; i < 5; i++)
            statuses.Add((await RawAnswer.OfAsync(RawRequest.OfProtocol("json"), session)).Status);

        Assert.Equal([200, 400, 400, 500, 200], statuses);
    }

    [Fact]
    public async Task Rules_come_and_go_while_it_runs()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        var rule = new FaultRule { Service = "iam", Action = FaultAction.Throttle };

        session.Emulator.Faults.Add(rule);
        var with = await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);
        Assert.True(session.Emulator.Faults.Remove(rule));
        var without = await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);

        Assert.Equal((400, 200), (with.Status, without.Status));
        Assert.Empty(session.Emulator.Faults.Rules);
        Assert.False(session.Emulator.Faults.Remove(rule));
    }

    [Fact]
    public async Task Faults_of_one_account_leave_the_others_alone()
    {
        var (first, second) = (new EmulatedAccount("111111111111"), new EmulatedAccount("222222222222"));
        var other = Session.Auditor with { AccessKeyId = "AKIAOTHERACCOUNT0000" };
        second.AddCredentials(other).Set("iam-list-account-aliases", """{ "AccountAliases": ["second"] }""");
        first.Set("iam-list-account-aliases", """{ "AccountAliases": ["first"] }""");
        await using var session = await Session.StartAsync(first, o => o with { Accounts = [first, second], Clock = new FixedClock() });
        session.Emulator.Faults.Add(new FaultRule { Account = "222222222222", Action = FaultAction.InternalError });

        var ofFirst = await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);
        var ofSecond = await RawAnswer.OfAsync(RawRequest.OfProtocol("query") with { Credentials = other }, session);

        Assert.Equal((200, 500), (ofFirst.Status, ofSecond.Status));
        Assert.Equal(new Dictionary<string, int> { ["111111111111"] = 1, ["222222222222"] = 1 }, session.Emulator.Calls.ByAccount);
    }

    [Theory]
    [InlineData("""{ "action": "throttle" }""", "The faults must be a JSON list of rules.")]
    [InlineData("""[ { "action": "explode" } ]""", "There is no action `explode`.")]
    [InlineData("""[ { "action": "throttle", "when": 3 } ]""", "A fault has no property `when`.")]
    [InlineData("""[ { "action": "error" } ]""", "The action `error` needs a code.")]
    public void A_wrong_rule_is_told(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => new FaultScript().AddJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_can_be_written_in_a_file()
    {
        var script = new FaultScript();

        foreach (var kind in Enum.GetNames<FaultKind>())
            script.AddJson(
                $$"""[ { "action": "{{char.ToLowerInvariant(kind[0])}}{{kind[1..]}}", "code": "C", "status": 499, "message": "m", "milliseconds": 5 } ]"""
            );

        Assert.Equal(Enum.GetValues<FaultKind>(), script.Rules.Select(r => r.Action.Kind));
        Assert.Equal(TimeSpan.FromMilliseconds(5), script.Rules.Single(r => r.Action.Kind == FaultKind.Delay).Action.Time);
    }
}
