using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Capturing;

/// <summary>Reads what AWS Config recorded by its queries: of the account itself, or of an aggregator.</summary>
public sealed class RecordedResourcesTests
{
    private const string Queue = "AWS::SQS::Queue";

    private static readonly string Part = RecordedParts.IdOf(Queue);

    [Fact]
    public async Task A_type_is_read_in_every_region_to_the_last_page()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        var state = await session.CaptureAsync(CapturePlan.For([Part]));
        Assert.Equal(ReadStatus.Complete, state.GetPart(Part).Status);
        Assert.Equal(31, state.ItemsOf(Queue).Count);
        Assert.Equal(["eu-central-1", "us-east-1"], state.GetPart(Part).Calls.Select(c => c.Region));
        Assert.All(state.GetPart(Part).Calls, c => Assert.Equal(Queue, c.Parameters["resourceType"]));
        Assert.All(state.ItemsOf(Queue), q => Assert.True(q.Configuration.TryGetProperty("QueueName", out _)));
        Assert.Empty(session.Emulator.Refused);
    }

    [Fact]
    public async Task A_type_that_is_recorded_and_does_not_occur_is_proven_not_to()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        var id = RecordedParts.IdOf("AWS::DynamoDB::Table");
        var state = await session.CaptureAsync(CapturePlan.For([id]));
        Assert.Equal(ReadStatus.Complete, state.GetPart(id).Status);
        Assert.Empty(state.ItemsOf("AWS::DynamoDB::Table"));
    }

    [Fact]
    public async Task Without_knowing_the_recorders_nothing_is_proven()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        session.Emulator.Faults.Add("config:DescribeConfigurationRecorders", FaultAction.AccessDenied);
        var part = (await session.CaptureAsync(CapturePlan.For([Part]))).GetPart(Part);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal("config:DescribeConfigurationRecorders", part.Error!.Permission);
        Assert.Equal("config:DescribeConfigurationRecorders", part.Error.Operation);
    }

    [Theory]
    [InlineData("config:DescribeConfigurationRecorderStatus", ReadStatus.Partial)]
    [InlineData("config:SelectResourceConfig", ReadStatus.Denied)]
    public async Task A_refusal_names_what_was_refused(string action, ReadStatus status)
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        session.Emulator.Faults.Add(action, FaultAction.AccessDenied);
        var part = (await session.CaptureAsync(CapturePlan.For([Part]))).GetPart(Part);
        Assert.Equal(status, part.Status);
        Assert.Equal(action, part.Error!.Permission);
    }

    [Fact]
    public async Task A_stopped_recorder_proves_nothing()
    {
        var account = SyntheticAccounts.Create();
        account.Set(
            "configservice-describe-configuration-recorder-status@us-east-1",
            """{"ConfigurationRecordersStatus": [{"name": "default", "recording": false}]}"""
        );
        account.Set(
            "configservice-describe-configuration-recorder-status",
            """{"ConfigurationRecordersStatus": [{"name": "default", "recording": false}]}"""
        );
        await using var session = await EmulatedSession.StartAsync(account);
        var part = (await session.CaptureAsync(CapturePlan.For([Part]))).GetPart(Part);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.NotRecorded, part.Error!.Code);
        Assert.Contains($"which would record {Queue}, is stopped or fails", part.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_aggregator_shows_the_same()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        var plan = CapturePlan.For([Part]);
        var direct = await session.CaptureAsync(plan);
        var through = await session.CaptureAsync(plan.Through(new ConfigAggregator("organization", session.Account.HomeRegion)));
        Assert.Equal(ReadStatus.Complete, through.GetPart(Part).Status);
        Assert.Equal(
            direct.ItemsOf(Queue).Select(q => q.SubjectId + q.Configuration.GetRawText()),
            through.ItemsOf(Queue).Select(q => q.SubjectId + q.Configuration.GetRawText())
        );
        Assert.All(through.GetPart(Part).Calls, c => Assert.Equal("config:SelectAggregateResourceConfig", c.Operation));
        Assert.Equal(["eu-central-1", "us-east-1"], through.GetPart(Part).Calls.Select(c => c.Region).Distinct());
        Assert.Empty(session.Emulator.Refused);
    }

    [Fact]
    public async Task An_aggregator_that_knows_nothing_of_a_region_proves_nothing_there()
    {
        var account = SyntheticAccounts.Create();
        account.Set("configservice-select-aggregate-resource-config.organization", """{"Results": []}""");
        await using var session = await EmulatedSession.StartAsync(account);
        var part = (
            await session.CaptureAsync(CapturePlan.For([Part]).Through(new ConfigAggregator("organization", account.HomeRegion)))
        ).GetPart(Part);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Contains("The aggregator organization", part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_asks_for_the_queries_it_makes()
    {
        var plan = CapturePlan.For([Part]);
        string[] recorders = ["config:DescribeConfigurationRecorderStatus", "config:DescribeConfigurationRecorders"];
        Assert.Equal(
            [.. recorders, "config:SelectResourceConfig"],
            plan.Permissions().Where(p => p.StartsWith("config:", StringComparison.Ordinal))
        );
        Assert.Equal(
            [.. recorders, "config:SelectAggregateResourceConfig"],
            plan.Through(new ConfigAggregator("organization", "eu-central-1"))
                .Permissions()
                .Where(p => p.StartsWith("config:", StringComparison.Ordinal))
        );
    }
}
