using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Captures what only AWS Config supplies, of the account itself and through an aggregator.</summary>
public sealed class AggregatorTests : IDisposable
{
    private const string Control = """
        id: queue-has-a-name
        title: Queues have names
        description: Every queue has a name.
        rationale: Nobody can own what has no name.
        severity: low
        resource: AWS::SQS::Queue
        require: { QueueName: { exists: true } }
        remediation:
          text: Name it.
        references: [https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html]
        """;

    private const string Cases = """
        cases:
          - name: A queue with a name passes
            resources: { one: { QueueName: one } }
            outcome: Pass
            subjects: { one: Pass }
          - name: A queue without a name fails
            resources: { one: {} }
            outcome: Fail
            subjects: { one: Fail }
          - name: There are no queues
            resources: {}
            outcome: NotApplicable
          - name: The query was denied
            parts: { config/resources/AWS::SQS::Queue: denied }
            resources: {}
            outcome: Error
        """;

    private readonly TemporaryFolder folder = new();

    public AggregatorTests()
    {
        folder.Write("controls/security-best-practices/queue-has-a-name/control.yaml", Control);
        folder.Write("controls/security-best-practices/queue-has-a-name/cases.yaml", Cases);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("config:SelectResourceConfig")]
    [InlineData("config:SelectAggregateResourceConfig", "--aggregator", "organization@eu-central-1")]
    public async Task Recorded_resources_are_asked_of_the_account_or_of_an_aggregator(string operation, params string[] arguments)
    {
        await using var aws = await EmulatedAws.StartAsync();

        (
            await Iamc.RunAsync(
                folder.Path,
                aws.Environment,
                ["capture", "--control", "queue-has-a-name", "-o", "a.state.json", .. arguments]
            )
        ).Exits(ExitCodes.Pass);

        var state = await StateFile.ReadAsync(folder.File("a.state.json"));
        Assert.NotEmpty(state.ItemsOf("AWS::SQS::Queue"));
        Assert.Contains(operation, aws.Emulator.Calls.ByOperation.Keys);
        Assert.Empty(aws.Emulator.Refused);
    }

    [Theory]
    [InlineData("organization")]
    [InlineData("organization@")]
    [InlineData("a@b@c")]
    public async Task A_word_that_names_no_aggregator_is_refused(string word)
    {
        var result = (await Iamc.RunAsync(folder.Path, "capture", "--aggregator", word, "-o", "a.state.json")).Exits(ExitCodes.Usage);
        Assert.Contains($"`{word}` does not name an aggregator", result.Error, StringComparison.Ordinal);
        Assert.Contains("--aggregator name@region", result.Error, StringComparison.Ordinal);
    }
}
