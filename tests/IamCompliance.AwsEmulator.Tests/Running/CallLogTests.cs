namespace IamCompliance.AwsEmulator.Tests.Running;

/// <summary>What is kept of every request.</summary>
public sealed class CallLogTests
{
    [Fact]
    public async Task Every_request_is_kept_and_counted()
    {
        var clock = new FixedClock();
        await using var session = await Session.StartAsync(clock);

        await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);
        clock.Now = clock.Now.AddSeconds(3);
        await RawAnswer.OfAsync(RawRequest.OfProtocol("rest-json") with { Region = "eu-west-1" }, session);
        await RawAnswer.OfAsync(
            RawRequest.OfProtocol("query") with
            {
                Credentials = Session.Auditor with { SecretAccessKey = "wrong" },
            },
            session
        );

        var calls = session.Emulator.Calls;
        Assert.Equal(3, calls.Total);
        Assert.Equal(
            new Dictionary<string, int> { ["access-analyzer:ListAnalyzers"] = 1, ["iam:ListAccountAliases"] = 2 },
            calls.ByOperation
        );
        Assert.Equal(new Dictionary<string, int> { ["access-analyzer"] = 1, ["iam"] = 2 }, calls.ByService);
        Assert.Equal(new Dictionary<string, int> { [Session.AccountId] = 3 }, calls.ByAccount);
        Assert.Equal(
            [("us-east-1", 200, null), ("eu-west-1", 200, null), ("us-east-1", 403, "SignatureDoesNotMatch")],
            calls.All.Select(c => (c.Region, c.Status, c.ErrorCode))
        );
        Assert.Equal(TimeSpan.FromSeconds(3), calls.All[1].At - calls.All[0].At);
        Assert.Equal(1, calls.Count(c => c.Status == 403));
    }

    [Fact]
    public async Task The_table_has_a_line_for_each_operation_and_a_total()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);
        using var text = new StringWriter { NewLine = "\n" };

        session.Emulator.Calls.WriteTable(text);

        Assert.Equal("iam:ListAccountAliases        1\ntotal                         1\n", text.ToString());
        session.Emulator.Calls.Clear();
        Assert.Equal(0, session.Emulator.Calls.Total);
    }
}
