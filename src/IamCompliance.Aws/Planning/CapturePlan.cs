using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Collectors.Config;
using IamCompliance.Aws.Collectors.Ec2;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Planning;

/// <summary>Says which parts of an account are read, and thereby which operations are called.</summary>
public sealed class CapturePlan
{
    private readonly AggregatedResourcesCollector? aggregated;

    private CapturePlan(IEnumerable<string> parts, bool everyBucketAndKey, ConfigAggregator? aggregator = null)
    {
        Aggregator = aggregator;
        aggregated = aggregator is null ? null : new AggregatedResourcesCollector(aggregator);
        EveryBucketAndKey = everyBucketAndKey;
        var open = new Queue<string>(parts);
        open.Enqueue(PartIds.AccountIdentity);
        var closed = new SortedSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var part))
        {
            if (!closed.Add(part))
                continue;
            foreach (var need in NeedsOf(part))
                open.Enqueue(need);
        }

        Parts = closed;
        // What was read in some regions proves something about all of them only where it is known which ones are enabled.
        if (IsRegional)
            closed.Add(PartIds.Regions);
    }

    /// <summary>Gets a plan that reads everything that has a collector of its own. Of the types that AWS Config records, a plan reads those
    /// that are named.</summary>
    public static CapturePlan Everything { get; } = new(PartRows.Ids, everyBucketAndKey: true);

    /// <summary>Gets the ids of the parts, with those they need.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>Gets whether the settings of every bucket and key are asked for, one call each; else of those only that serve a
    /// trail.</summary>
    public bool EveryBucketAndKey { get; }

    /// <summary>Gets the aggregator that is asked for recorded resources; null to ask the account itself, in every region.</summary>
    public ConfigAggregator? Aggregator { get; }

    /// <summary>Gets what it costs besides pages: a call, or some, for each principal; empty when it costs none.</summary>
    public IReadOnlyList<PartPrice> Prices => [.. Collectors().Select(c => c.Price).OfType<PartPrice>()];

    /// <summary>Plans the reading of some parts and of what they need.</summary>
    public static CapturePlan For(IEnumerable<string> parts, bool everyBucketAndKey = false) => new(parts, everyBucketAndKey);

    /// <summary>Plans the same, with recorded resources read through an aggregator.</summary>
    public CapturePlan Through(ConfigAggregator aggregator) => new(Parts, EveryBucketAndKey, aggregator);

    /// <summary>Lists the permissions the plan takes, each once, in order.</summary>
    public IReadOnlyList<string> Permissions() =>
        [.. Operations().Select(o => o.Permission).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Decides whether a part that was not read to its end was read as far as the plan asks.</summary>
    public bool IsAsPlanned(Part part) =>
        part.IsProven
        || (
            !EveryBucketAndKey
            && part
                is { Status: ReadStatus.NotCollected }
                    or { Status: ReadStatus.Partial, HasItemisedGaps: true, Error.Code: PartErrorCodes.NotAsked }
            && CollectorRegistry.All.Any(c => c.PartId == part.Id && c.IsForTrailTargets)
        );

    /// <summary>
    /// Decides whether a part cannot be read without another: it is that one, it is asked about what that one lists, directly or through
    /// others, or that one is what proves that AWS Config has recorded it all.
    /// </summary>
    public static bool RestsOn(string part, string other) =>
        part == other || (IsReadByOthers(part) && NeedsOf(part).Any(need => RestsOn(need, other)));

    /// <summary>Decides whether a part names the resources that another part of the plan asks about one by one.</summary>
    internal bool NamesResources(string part) =>
        Collectors().Any(c => c.Scope == PartScope.Resource && NeedsOf(c.PartId).Contains(part, StringComparer.Ordinal));

    /// <summary>Decides whether a resource is asked about: the settings of buckets and keys that serve no trail may be left out.</summary>
    internal bool AsksAbout(Collector collector, AnswerSubject resource) =>
        !collector.IsForTrailTargets || EveryBucketAndKey || resource.IsTrailTarget;

    /// <summary>Gets whether some part is read region by region, so that the enabled regions must be known.</summary>
    internal bool IsRegional => Collectors().Any(c => c.Scope == PartScope.Region);

    internal IEnumerable<Collector> Collectors() => CollectorRegistry.All.Where(c => Parts.Any(c.Supplies)).Select(Chosen);

    /// <summary>Finds who answers an operation; null when the plan does not ask it.</summary>
    internal Collector? Find(ReadOperation operation) =>
        CollectorRegistry.Find(operation.Action) is { } collector && Parts.Contains(collector.PartOf(operation)) ? Chosen(collector) : null;

    private static bool IsReadByOthers(string part) =>
        RecordedParts.TypeOf(part) is not null || CollectorRegistry.All.Any(c => c.Scope == PartScope.Resource && c.PartId == part);

    private static IReadOnlyList<string> NeedsOf(string part) =>
        (RecordedParts.TypeOf(part) is not null ? PartRows.Recorded : PartRows.Find(part))?.Needs ?? [];

    private Collector Chosen(Collector collector) =>
        collector is RecordedResourcesCollector && aggregated is not null ? aggregated : collector;

    private IEnumerable<IAwsOperation> Operations() =>
        Collectors().SelectMany(c => c.Operations).Concat(IsRegional ? [RegionsCollector.Operation] : []);
}
