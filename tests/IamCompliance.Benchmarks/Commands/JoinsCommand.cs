using System.CommandLine;
using System.Text.Json;
using IamCompliance.Assessment;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures a control that joins two types, and again with twice as many of both: a join that compares all pairs would take four
/// times as long.</summary>
internal static class JoinsCommand
{
    private const string Folder = "controls/logging-and-monitoring/joined/";

    public static Command Create()
    {
        var items = new Option<int>("--items") { DefaultValueFactory = _ => 20_000, Description = "resources of each of the two types" };
        var command = new Command("joins", "Measure `related` over two types of many resources each.") { items };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(items);
            var link = CatalogueCompiler.Compile(
                [new SourceText(Folder + "control.yaml", Control), new SourceText(Folder + "cases.yaml", Cases)],
                KnownResourceTypes.Catalog
            );
            if (link.HasErrors)
                throw new InvalidOperationException(link.Diagnostics[0].ToString());
            var compiled = CompiledCatalogue.Compile(link.Catalogue);
            _ = Assess(compiled, count / 2);
            for (var i = 0; i < 3; i++)
            {
                var (half, whole) = (Assess(compiled, count / 2), Assess(compiled, count));
                Console.WriteLine(
                    FormattableString.Invariant(
                        $"{count / 2:N0} x {count / 2:N0}: {half}; {count:N0} x {count:N0}: {whole}; ratio {whole.Processor / half.Processor:N2}"
                    )
                );
            }

            return 0;
        });
        return command;
    }

    private static Measure Assess(CompiledCatalogue compiled, int count)
    {
        var state = State(count);
        var (result, cost) = Measure.Of(() => compiled.AssessControl("joined", "synthetic", state));
        return result.Ledger.Pass == count ? cost : throw new InvalidOperationException(result.Summary);
    }

    private static AccountState State(int count) =>
        new(
            new StateHeader
            {
                AccountId = "111122223333",
                Partition = "aws",
                CaptureStart = DateTimeOffset.UnixEpoch,
                CaptureEnd = DateTimeOffset.UnixEpoch,
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                Source = "synthetic",
                ToolVersion = "0",
            },
            [new Part(PartIds.Alarms, ReadStatus.Complete), new Part(PartIds.Subscriptions, ReadStatus.Complete)],
            Enumerable
                .Range(0, count)
                .SelectMany(i =>
                    new[]
                    {
                        Item("AWS::CloudWatch::Alarm", $"alarm-{i}", $$"""{"alarmActions":["topic-{{count - i}}"]}"""),
                        Item("AWS::SNS::Subscription", $"subscription-{i}", $$"""{"topicArn":"topic-{{i + 1}}","isConfirmed":true}"""),
                    }
                )
        );

    private static Item Item(string type, string id, string json) =>
        new()
        {
            ResourceType = type,
            ResourceId = id,
            ResourceName = id,
            AwsRegion = "us-east-1",
            Configuration = JsonElement.Parse(json),
        };

    private const string Control = """
        id: joined
        title: Somebody hears every alarm
        description: Every alarm has a confirmed subscription.
        rationale: An alarm nobody hears is none.
        severity: low
        resource: AWS::CloudWatch::Alarm
        require: { related: { type: AWS::SNS::Subscription, on: { alarmActions: topicArn }, where: { isConfirmed: true } } }
        remediation: { text: Subscribe. }
        references: [https://example.com/]
        """;

    private const string Cases = """
        cases:
          - { name: pass, resources: { a: { alarmActions: [t] } }, others: { AWS::SNS::Subscription: { s: { topicArn: t, isConfirmed: true } } }, outcome: Pass, subjects: { a: Pass } }
          - { name: fail, resources: { a: { alarmActions: [t] } }, outcome: Fail, subjects: { a: Fail } }
          - { name: none, resources: {}, outcome: NotApplicable }
          - { name: error, parts: { sns/subscriptions: denied }, resources: { a: { alarmActions: [t] } }, outcome: Error, subjects: { a: Error } }
        """;
}
