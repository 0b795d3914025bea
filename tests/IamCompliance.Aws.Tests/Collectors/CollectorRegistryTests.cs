using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Collectors.Config;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.Collectors;

public sealed class CollectorRegistryTests
{
    private static readonly string ActionFile = RepositoryFiles.PathOf("tests", "fixtures", "aws-actions.tsv");

    private static readonly List<(string Action, string AccessLevel)> Actions =
    [
        .. File.ReadLines(ActionFile).Skip(1).Select(l => l.Split('\t')).Select(f => ($"{f[0]}:{f[1]}", f[2])),
    ];

    [Fact]
    public void Every_part_has_a_collector_that_begins_with_the_operation_it_is_read_from() =>
        Assert.Equal(
            PartRows.Ids.Select(id => $"{id} {PartOperations.Find(id)!.Operation}").Order(StringComparer.Ordinal),
            OfOnePart().Select(c => $"{c.PartId} {c.Operations[0].Action}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Recorded_resources_have_one_collector_whatever_their_type()
    {
        var id = RecordedParts.IdOf("AWS::SQS::Queue");
        var collector = Assert.Single(CollectorRegistry.All, c => c.Supplies(id));
        Assert.Equal(PartOperations.Find(id)!.Operation, collector.Operations[0].Action);
    }

    [Fact]
    public void A_part_and_its_collector_name_the_same_permission() =>
        Assert.All(OfOnePart(), c => Assert.Equal(PartOperations.Find(c.PartId)!.Permission, c.Operations[0].Permission));

    [Fact]
    public void No_two_collectors_answer_the_same_operation() =>
        Assert.All(CollectorRegistry.All, c => Assert.Same(c, CollectorRegistry.Find(c.Operations[0].Action)));

    [Fact]
    public void Every_operation_only_reads() =>
        Assert.All(Operations(), o =>
            Assert.Matches("^[a-z0-9-]+:(Get|List|Describe|Select|Generate(CredentialReport|ServiceLastAccessedDetails)$)", o.Action)
        );

    /// <summary>The file holds the lines of the service authorization reference for every permission that is needed.</summary>
    [Fact]
    public void Every_permission_is_an_action_of_the_service_authorization_reference() =>
        Assert.Equal(
            Operations().Select(o => o.Permission).Distinct().Order(StringComparer.Ordinal),
            Actions.Select(a => a.Action).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_permission_lets_anybody_write() =>
        Assert.All(Actions, a => Assert.True(a.AccessLevel is "List" or "Read", $"{a.Action} is {a.AccessLevel}"));

    private static IEnumerable<Collector> OfOnePart() => CollectorRegistry.All.Where(c => c.Supplies(c.PartId));

    private static IEnumerable<(string Action, string Permission)> Operations() =>
        CollectorRegistry
            .All.Append(new AggregatedResourcesCollector(new ConfigAggregator("any", "eu-central-1")))
            .SelectMany(c => c.Operations)
            .Select(o => (o.Action, o.Permission))
            .Distinct();
}
