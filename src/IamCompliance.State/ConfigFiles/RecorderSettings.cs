using System.Text.Json;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>
/// Is what a recorder is set up to record. What AWS Config holds of a type proves nothing by itself: it keeps what it once recorded of a
/// type that it no longer does, and a query for one that it never did answers with no row.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/select-resources-stopping-recording.html</remarks>
public sealed class RecorderSettings
{
    /// <summary>Recorders of other services record for these, and for no delivery channel.</summary>
    private const string ServiceLinkedPrefix = "AWSConfigurationRecorderFor";

    private readonly string strategy;
    private readonly HashSet<string> included;
    private readonly HashSet<string> excluded;

    private RecorderSettings(Fields recorder)
    {
        IsRecording = recorder.Boolean(In(recorder, "Recording"));
        IsServiceLinked = recorder.Text(In(recorder, "Name"))?.StartsWith(ServiceLinkedPrefix, StringComparison.Ordinal) ?? false;
        var group = recorder.Object(In(recorder, "RecordingGroup"));
        strategy =
            Inner(group, "RecordingStrategy") is { } chosen && chosen.Text(In(chosen, "UseOnly")) is { } named ? named
            : group is { } all && all.Boolean(In(all, "AllSupported")) == true ? "ALL_SUPPORTED_RESOURCE_TYPES"
            : "INCLUSION_BY_RESOURCE_TYPES";
        included = Types(group);
        excluded = Types(Inner(group, "ExclusionByResourceTypes"));
    }

    /// <summary>Gets whether the recorder was running; null where nothing says it. The item of a recorder does; in answers of the API its
    /// status does.</summary>
    public bool? IsRecording { get; }

    /// <summary>Gets whether it is the recorder of another service, which records what that service needs.</summary>
    public bool IsServiceLinked { get; }

    /// <summary>Reads the settings, from the configuration of a recorder's item or from an answer of
    /// DescribeConfigurationRecorders.</summary>
    /// <param name="recorder">The recorder.</param>
    /// <param name="problem">Why they cannot be read; null when they can.</param>
    /// <returns>The settings; null when they are not in the shape AWS Config gives them.</returns>
    public static RecorderSettings? TryRead(JsonElement recorder, out string? problem)
    {
        try
        {
            problem = null;
            return new RecorderSettings(new Fields(recorder, "recorder"));
        }
        catch (RejectedContentException e)
        {
            problem = e.Message;
            return null;
        }
    }

    /// <summary>Words how the settings cover a type; null when they do not.</summary>
    public string? Cover(string resourceType) =>
        strategy switch
        {
            "ALL_SUPPORTED_RESOURCE_TYPES" => "the recorder records every type that AWS Config supports in the region",
            "EXCLUSION_BY_RESOURCE_TYPES" when !excluded.Contains(resourceType) =>
                "the recorder records every type that AWS Config supports in the region, and does not exclude this one",
            "INCLUSION_BY_RESOURCE_TYPES" when included.Contains(resourceType) => "the recorder names the type",
            _ => null,
        };

    private static HashSet<string> Types(Fields? owner) =>
        new(owner is { } fields ? fields.TextList(In(fields, "ResourceTypes")) : [], StringComparer.Ordinal);

    private static Fields? Inner(Fields? owner, string name) => owner is { } fields ? fields.Object(In(fields, name)) : null;

    // Items write these names with a capital letter, the API without.
    private static string In(Fields owner, string name) => owner.Has(name) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
