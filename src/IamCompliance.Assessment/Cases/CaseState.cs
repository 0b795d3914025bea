using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Cases;

/// <summary>Makes the small account of a case: every part completely read unless the case says otherwise, and nothing in it but what the
/// case names.</summary>
internal static class CaseState
{
    /// <summary>The id of the account of every case.</summary>
    public const string AccountId = "111122223333";

    /// <summary>The one region of an account whose case names none.</summary>
    public const string Region = "us-east-1";

    /// <summary>What cases call the account.</summary>
    public const string Account = "account";

    /// <summary>What has the name that a resource has in the case, unless the case says otherwise: nothing that AWS lists is without
    /// one.</summary>
    private static readonly Dictionary<string, string> NameProperties = new(StringComparer.Ordinal)
    {
        [ResourceTypes.User] = "userName",
        [ResourceTypes.Group] = "groupName",
        [ResourceTypes.Role] = "roleName",
        [ResourceTypes.Policy] = "policyName",
        [ResourceTypes.Bucket] = "name",
    };

    private static readonly string[] GlobalTypes = [ResourceTypes.Account, "AWS::IAM::", "AWS::Organizations::"];

    public static AccountState Of(Control control, ControlCase @case, ResourceTypeCatalog types) =>
        new(
            new StateHeader
            {
                AccountId = AccountId,
                Partition = "aws",
                CaptureStart = @case.Now,
                CaptureEnd = @case.Now,
                CaptureTimeBasis = CaptureTimeBasis.Stated,
                Regions = @case.Regions.Count == 0 ? [Region] : [.. @case.Regions.Keys.Order(StringComparer.Ordinal)],
                Source = "case",
                ToolVersion = "",
            },
            Parts(control, @case),
            @case.Resources.Select(r =>
                Item(r, RegionOf(r, @case), r.Type == control.Resource.Name ? control.Resource : types.Find(r.Type))
            )
        );

    private static IEnumerable<Part> Parts(Control control, ControlCase @case) =>
        PartRows
            .Ids.Concat(control.Parts)
            .Append(control.Resource.Part)
            .Concat(@case.Parts.Keys)
            .Distinct(StringComparer.Ordinal)
            .Select(id => Part(id, @case.Parts.TryGetValue(id, out var status) ? status : "complete"));

    private static Part Part(string id, string status) =>
        status switch
        {
            "complete" => new Part(id, ReadStatus.Complete),
            "absent" => new Part(id, ReadStatus.Absent),
            "partial" => new Part(id, ReadStatus.Partial) { Error = Error(id, PartErrorCodes.Truncated, "The list does not end") },
            "denied" => new Part(id, ReadStatus.Denied)
            {
                Error = Error(id, "AccessDenied", "Access is denied") with { Permission = PartOperations.Find(id)?.Permission },
            },
            "failed" => new Part(id, ReadStatus.Failed) { Error = Error(id, PartErrorCodes.Malformed, "The answer cannot be read") },
            "notCollected" => new Part(id, ReadStatus.NotCollected),
            _ => throw new ArgumentException($"`{status}` is no status of a part: the reader of cases must not let this through."),
        };

    private static PartError Error(string id, string code, string message) => new(PartOperations.Find(id)?.Operation ?? id, code, message);

    private static string RegionOf(CaseResource resource, ControlCase @case) =>
        @case.Regions.Where(r => r.Value.Contains(resource.Name)).Select(r => r.Key).FirstOrDefault()
        ?? (@case.Regions.Count > 0 || GlobalTypes.Any(t => resource.Type.StartsWith(t, StringComparison.Ordinal)) ? "global" : Region);

    private static Item Item(CaseResource resource, string region, ResourceType? type) =>
        new()
        {
            ResourceType = resource.Type,
            ResourceId = resource.Name,
            ResourceName = resource.Name,
            AwsRegion = region,
            Configuration = Named(resource, YamlToJson.Convert(resource.Configuration, type?.Configuration)),
        };

    private static JsonElement Named(CaseResource resource, JsonElement configuration)
    {
        if (!NameProperties.TryGetValue(resource.Type, out var property) || configuration.TryGetProperty(property, out _))
            return configuration;
        var named = JsonObject.Create(configuration)!;
        named[property] = resource.Name;
        return JsonSerializer.SerializeToElement(named);
    }
}
