using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Collectors.Ec2;
using IamCompliance.State;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Planning;

/// <summary>Says which parts of an account are read, and thereby which operations are called.</summary>
public sealed class CapturePlan
{
    // What a part is asked with the help of: lists that name its resources, and lists it is compared with.
    private static readonly Dictionary<string, string[]> Needs = new(StringComparer.Ordinal)
    {
        [PartIds.TrailStatus] = [PartIds.Trails],
        [PartIds.EventSelectors] = [PartIds.Trails],
        [PartIds.RecorderStatus] = [PartIds.Recorders],
        [PartIds.Keys] = [PartIds.Trails],
        [PartIds.KeyMetadata] = [PartIds.Keys],
        [PartIds.KeyRotation] = [PartIds.Keys],
        [PartIds.Buckets] = [PartIds.Trails],
        [PartIds.BucketVersioning] = [PartIds.Buckets],
        [PartIds.BucketPublicAccessBlock] = [PartIds.Buckets],
        [PartIds.OrganizationPolicyDocuments] = [PartIds.OrganizationPolicies],
        [PartIds.OrganizationPolicyTargets] = [PartIds.OrganizationPolicies],
        [PartIds.BucketLogging] = [PartIds.Buckets],
        [PartIds.BucketPolicy] = [PartIds.Buckets],
        [PartIds.KeyPolicy] = [PartIds.Keys],
        [PartIds.Findings] = [PartIds.Analyzers],
        [PartIds.DeliveryChannelStatus] = [PartIds.DeliveryChannels],
        [PartIds.RuleCompliance] = [PartIds.ConfigRules],
        [PartIds.CredentialReport] = [PartIds.AuthorizationDetails],
        [PartIds.VirtualMfaDevices] = [PartIds.AuthorizationDetails],
        [PartIds.AuthorizationDetails] = [PartIds.AccountSummary],
        [PartIds.ServerCertificates] = [PartIds.AccountSummary],
        [PartIds.OidcProviders] = [PartIds.AccountSummary, PartIds.SamlProviders],
        [PartIds.SamlProviders] = [PartIds.AccountSummary, PartIds.OidcProviders],
    };

    private CapturePlan(IEnumerable<string> parts, bool everyBucketAndKey)
    {
        EveryBucketAndKey = everyBucketAndKey;
        var open = new Queue<string>(parts);
        open.Enqueue(PartIds.AccountIdentity);
        var closed = new SortedSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var part))
        {
            if (closed.Add(part) && Needs.TryGetValue(part, out var needs))
            {
                foreach (var need in needs)
                    open.Enqueue(need);
            }
        }

        Parts = closed;
    }

    /// <summary>Gets a plan that reads everything.</summary>
    public static CapturePlan Everything { get; } = new(PartIds.All, everyBucketAndKey: true);

    /// <summary>Gets the ids of the parts, with those they need.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>Gets whether the settings of every bucket and key are asked for, one call each; else of those only that serve a trail.</summary>
    public bool EveryBucketAndKey { get; }

    /// <summary>Plans the reading of some parts and of what they need.</summary>
    public static CapturePlan For(IEnumerable<string> parts, bool everyBucketAndKey = false) => new(parts, everyBucketAndKey);

    /// <summary>Lists the permissions the plan takes, each once, in order.</summary>
    public IReadOnlyList<string> Permissions() =>
        [.. Operations().Select(o => o.Permission).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Decides whether a part that was not read to its end was read as far as the plan asks.</summary>
    public bool IsAsPlanned(Part part) =>
        part.IsProven
        || (!EveryBucketAndKey
            && part is { Status: ReadStatus.NotCollected } or { Status: ReadStatus.Partial, HasItemisedGaps: true, Error.Code: PartErrorCodes.NotAsked }
            && CollectorRegistry.All.Any(c => c.PartId == part.Id && c.IsForTrailTargets));

    /// <summary>Decides whether a part names the resources that another part of the plan asks about one by one.</summary>
    internal bool NamesResources(string part) =>
        Collectors().Any(c => c.Scope == CollectorScope.Resource && Needs.TryGetValue(c.PartId, out var needs) && needs.Contains(part, StringComparer.Ordinal));

    /// <summary>Decides whether a resource is asked about: the settings of buckets and keys that serve no trail may be left out.</summary>
    internal bool AsksAbout(Collector collector, AnswerSubject resource) => !collector.IsForTrailTargets || EveryBucketAndKey || resource.IsTrailTarget;

    /// <summary>Gets whether some part is read region by region, so that the enabled regions must be known.</summary>
    internal bool IsRegional => Collectors().Any(c => c.Scope == CollectorScope.Region);

    internal IEnumerable<Collector> Collectors() => CollectorRegistry.All.Where(c => Parts.Contains(c.PartId));

    private IEnumerable<IAwsOperation> Operations() =>
        Collectors().SelectMany(c => c.Operations).Concat(IsRegional ? [RegionsCollector.Operation] : []);
}
