using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Reads answers to advanced queries of AWS Config, and holds them against the recorders.</summary>
public sealed class RecordedResourcesTests
{
    private const string Queue = "AWS::SQS::Queue";
    private const string Answers = "configservice-select-resource-config.AWS-SQS-Queue";
    private const string Recorders = "configservice-describe-configuration-recorders.json";
    private const string RecorderStatus = "configservice-describe-configuration-recorder-status.json";

    private static readonly string Part = RecordedParts.IdOf(Queue);

    [Fact]
    public async Task A_row_becomes_an_item()
    {
        using var export = new ExportFolder().With(Answers + ".json", Answer(Row("orders")));
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(Part).Status);
        Assert.Equal(Queue, Assert.Single(state.GetPart(Part).Calls).Parameters["resourceType"]);
        var queue = Assert.Single(state.ItemsOf(Queue));
        Assert.Equal("us-east-1", queue.AwsRegion);
        Assert.Equal("orders", queue.ResourceName);
        Assert.Equal(
            """{"QueueName":"orders","arn":"arn:aws:sqs:us-east-1:111122223333:orders","awsRegion":"us-east-1","resourceId":"https://sqs/orders","resourceName":"orders","tags":{"team":"shop"}}""",
            JsonSerializer.Serialize(queue.Configuration)
        );
    }

    [Fact]
    public async Task No_row_of_a_type_that_is_recorded_is_an_answer()
    {
        using var export = new ExportFolder().With(Answers + ".json", Answer());
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(Part)).Status);
    }

    [Fact]
    public async Task A_state_with_recorded_resources_reads_back()
    {
        using var export = new ExportFolder().With(Answers + ".json", Answer(Row("orders"), Row("returns")));
        var text = SampleAccounts.TextOf(await export.ImportAsync());
        Assert.Equal(text, SampleAccounts.TextOf(await SampleAccounts.ReadAsync(text)));
    }

    [Fact]
    public async Task Who_did_not_ask_has_no_part()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(Part).Status);
        Assert.DoesNotContain(state.Parts, p => p.Id == Part);
    }

    [Fact]
    public async Task A_type_with_a_collector_is_not_read_from_queries()
    {
        using var export = new ExportFolder().With("configservice-select-resource-config.AWS-S3-Bucket.json", Answer());
        Assert.DoesNotContain((await export.ImportAsync()).Parts, p => RecordedParts.TypeOf(p.Id) is not null);
    }

    [Fact]
    public async Task A_refusal_is_denied()
    {
        using var export = new ExportFolder().WithError(
            Answers,
            "An error occurred (AccessDeniedException) when calling the SelectResourceConfig operation: no"
        );
        var part = await export.ImportPartAsync(Part);
        Assert.Equal(ReadStatus.Denied, part.Status);
        Assert.Equal("config:SelectResourceConfig", part.Error!.Permission);
    }

    [Theory]
    [InlineData("""{"allSupported": true}""", null)]
    [InlineData("""{"allSupported": false, "resourceTypes": ["AWS::SQS::Queue"]}""", null)]
    [InlineData(
        """{"allSupported": false, "resourceTypes": ["AWS::SNS::Topic"]}""",
        "the recorder of us-east-1 does not record AWS::SQS::Queue."
    )]
    [InlineData(
        """{"recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}, "exclusionByResourceTypes": {"resourceTypes": ["AWS::SNS::Topic"]}}""",
        null
    )]
    [InlineData(
        """{"recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}, "exclusionByResourceTypes": {"resourceTypes": ["AWS::SQS::Queue"]}}""",
        "the recorder of us-east-1 does not record AWS::SQS::Queue."
    )]
    public async Task What_the_recorder_does_not_record_is_not_proven(string group, string? gap)
    {
        using var export = new ExportFolder()
            .With(Answers + ".json", Answer())
            .Edit(Recorders, r => r["ConfigurationRecorders"]![0]!["recordingGroup"] = JsonNode.Parse(group));
        var part = await export.ImportPartAsync(Part);
        Assert.Equal(gap is null ? ReadStatus.Complete : ReadStatus.Partial, part.Status);
        Assert.Equal(gap, part.Error?.Message);
        Assert.Equal(gap is null ? null : PartErrorCodes.NotRecorded, part.Error?.Code);
    }

    [Fact]
    public async Task Without_a_recorder_nothing_is_recorded()
    {
        using var export = new ExportFolder()
            .With(Answers + ".json", Answer())
            .With(Recorders, """{"ConfigurationRecorders": []}""")
            .With(RecorderStatus, """{"ConfigurationRecordersStatus": []}""");
        Assert.Equal(
            "there is no recorder in us-east-1, so that AWS::SQS::Queue is not recorded there.",
            (await export.ImportPartAsync(Part)).Error!.Message
        );
    }

    [Theory]
    [InlineData("recordingScope", "INTERNAL")]
    [InlineData("connectorArn", "arn:aws:config:us-east-1:111122223333:connector/other-cloud")]
    [InlineData("name", "AWSConfigurationRecorderForSecurityHubAssets_1")]
    public async Task A_recorder_that_is_not_the_accounts_proves_nothing(string property, string value)
    {
        using var export = new ExportFolder()
            .With(Answers + ".json", Answer())
            .Edit(Recorders, r => r["ConfigurationRecorders"]![0]![property] = value);
        if (property == "name")
            export.Edit(RecorderStatus, r => r["ConfigurationRecordersStatus"]![0]!["name"] = value);
        Assert.StartsWith(
            "there is no recorder in us-east-1",
            (await export.ImportPartAsync(Part)).Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("recording", "false")]
    [InlineData("lastStatus", "\"FAILURE\"")]
    [InlineData("lastStatus", "\"PENDING\"")]
    public async Task A_recorder_that_does_not_run_proves_nothing(string property, string value)
    {
        using var export = new ExportFolder()
            .With(Answers + ".json", Answer())
            .Edit(RecorderStatus, r => r["ConfigurationRecordersStatus"]![0]![property] = JsonNode.Parse(value));
        var error = (await export.ImportPartAsync(Part)).Error!;
        Assert.Equal(PartErrorCodes.NotRecorded, error.Code);
        Assert.Equal("the recorder of us-east-1, which would record AWS::SQS::Queue, is stopped or fails.", error.Message);
    }

    [Fact]
    public async Task A_recorder_that_does_not_say_whether_it_records_is_not_called_stopped()
    {
        using var export = new ExportFolder()
            .With(Answers + ".json", Answer())
            .Edit(RecorderStatus, r => r["ConfigurationRecordersStatus"]![0]!.AsObject().Remove("recording"));
        var error = (await export.ImportPartAsync(Part)).Error!;
        Assert.Equal("config:DescribeConfigurationRecorderStatus", error.Operation);
        Assert.StartsWith("nothing shows that the recorder of us-east-1 runs", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Recorders, "config:DescribeConfigurationRecorders", "nothing shows what the recorder of us-east-1 records")]
    [InlineData(RecorderStatus, "config:DescribeConfigurationRecorderStatus", "nothing shows that the recorder of us-east-1 runs")]
    public async Task What_was_not_read_of_the_recorder_is_named(string file, string operation, string problem)
    {
        using var missing = new ExportFolder().With(Answers + ".json", Answer()).Without(file);
        var error = (await missing.ImportPartAsync(Part)).Error!;
        Assert.Equal(operation, error.Operation);
        Assert.StartsWith(problem, error.Message, StringComparison.Ordinal);

        using var denied = new ExportFolder()
            .With(Answers + ".json", Answer())
            .WithError(
                Path.GetFileNameWithoutExtension(file),
                $"An error occurred (AccessDenied) when calling the {operation[7..]} operation: no"
            );
        error = (await denied.ImportPartAsync(Part)).Error!;
        Assert.Equal(operation, error.Permission);
        Assert.StartsWith(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_type_is_looked_for_where_it_is_recorded()
    {
        const string Accelerator = "AWS::GlobalAccelerator::Accelerator";
        const string Zone = "AWS::Route53::HostedZone";
        using var export = new ExportFolder()
            .With("configservice-select-resource-config.AWS-GlobalAccelerator-Accelerator.json", Answer())
            .With("configservice-select-resource-config.AWS-Route53-HostedZone.json", Answer());
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(RecordedParts.IdOf(Zone)).Status);
        Assert.Equal(
            "AWS Config records AWS::GlobalAccelerator::Accelerator in us-west-2 only, and that region was not asked.",
            state.GetPart(RecordedParts.IdOf(Accelerator)).Error!.Message
        );
    }

    [Fact]
    public async Task Resources_that_share_an_ARN_are_told_apart()
    {
        var twin = Row("orders");
        twin["resourceId"] = "https://sqs/orders-2";
        using var export = new ExportFolder().With(Answers + ".json", Answer(Row("orders"), twin));
        var queues = (await export.ImportAsync()).ItemsOf(Queue);
        Assert.Equal(["https://sqs/orders", "https://sqs/orders-2"], queues.Select(q => q.SubjectId));
    }

    [Fact]
    public async Task A_row_that_comes_twice_counts_once()
    {
        using var export = new ExportFolder().With(Answers + ".json", Answer(Row("orders"), Row("orders")));
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(Part).Status);
        Assert.Single(state.ItemsOf(Queue));
    }

    [Fact]
    public async Task A_row_without_configuration_is_an_unread_resource()
    {
        var row = Row("orders");
        row.Remove("configuration");
        using var export = new ExportFolder().With(Answers + ".json", Answer(row));
        Assert.Contains(Part, Assert.Single((await export.ImportAsync()).ItemsOf(Queue)).UnreadParts);
    }

    [Theory]
    [InlineData(
        "resourceType",
        "AWS::SNS::Topic",
        PartErrorCodes.Malformed,
        "is of type AWS::SNS::Topic, and AWS::SQS::Queue was asked for"
    )]
    [InlineData("accountId", "999999999999", PartErrorCodes.WrongAccount, "belongs to account 999999999999")]
    [InlineData("accountId", null, PartErrorCodes.Malformed, "does not say whose it is")]
    [InlineData("awsRegion", "eu-west-1", PartErrorCodes.Malformed, "is of eu-west-1, and us-east-1 was asked for")]
    [InlineData("resourceId", null, PartErrorCodes.Malformed, "`resourceId` is missing")]
    [InlineData("configuration", "{", PartErrorCodes.Malformed, "`configuration` is not JSON")]
    public async Task A_row_that_does_not_belong_here_fails_the_answer(string property, string? value, string code, string problem)
    {
        var row = Row("orders");
        row[property] = value;
        using var export = new ExportFolder().With(Answers + ".json", Answer(row));
        var part = await export.ImportPartAsync(Part);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(code, part.Error!.Code);
        Assert.Contains(problem, part.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", ReadStatus.Failed, "`Results` is missing")]
    [InlineData("""{"Results": ["{"]}""", ReadStatus.Failed, "`Results[0]` is not JSON")]
    [InlineData("""{"Results": [{}]}""", ReadStatus.Failed, "`Results[0]` is an object, expected text")]
    [InlineData("""{"Results": [], "NextToken": "more"}""", ReadStatus.Partial, "NextToken is set")]
    public async Task A_broken_answer_proves_nothing(string answer, ReadStatus status, string problem)
    {
        using var export = new ExportFolder().With(Answers + ".json", answer);
        var part = await export.ImportPartAsync(Part);
        Assert.Equal(status, part.Status);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    private static JsonObject Row(string name) =>
        new()
        {
            ["accountId"] = "111122223333",
            ["arn"] = $"arn:aws:sqs:us-east-1:111122223333:{name}",
            ["awsRegion"] = "us-east-1",
            ["configurationItemCaptureTime"] = "2026-01-29T08:00:00.000Z",
            ["resourceId"] = $"https://sqs/{name}",
            ["resourceName"] = name,
            ["resourceType"] = Queue,
            ["tags"] = new JsonArray(
                new JsonObject
                {
                    ["key"] = "team",
                    ["value"] = "shop",
                    ["tag"] = "team=shop",
                }
            ),
            ["configuration"] = new JsonObject { ["QueueName"] = name },
        };

    private static string Answer(params JsonObject[] rows) =>
        new JsonObject { ["Results"] = new JsonArray([.. rows.Select(r => (JsonNode?)JsonValue.Create(r.ToJsonString()))]) }.ToJsonString();
}
