using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Is what a recorder was set up to record when a snapshot was made. AWS Config records its own recorders, and keeps what it once recorded of a type that it no longer does.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/select-resources-stopping-recording.html</remarks>
internal sealed class RecorderSettings
{
    /// <summary>Recorders of other services record for these, and not for the delivery channel.</summary>
    private const string ServiceLinkedPrefix = "AWSConfigurationRecorderFor";

    private readonly string strategy;
    private readonly HashSet<string> included;
    private readonly HashSet<string> excluded;

    private RecorderSettings(Fields recorder)
    {
        IsRecording = recorder.Boolean("Recording") ?? false;
        IsServiceLinked = recorder.Text("Name")?.StartsWith(ServiceLinkedPrefix, StringComparison.Ordinal) ?? false;
        var group = recorder.Object("RecordingGroup");
        strategy = group?.Object("RecordingStrategy")?.Text("UseOnly")
            ?? (group?.Boolean("AllSupported") == true ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES");
        included = new(group?.TextList("ResourceTypes") ?? [], StringComparer.Ordinal);
        excluded = new(group?.Object("ExclusionByResourceTypes")?.TextList("ResourceTypes") ?? [], StringComparer.Ordinal);
    }

    public bool IsRecording { get; }

    public bool IsServiceLinked { get; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="RejectedContentException">They are not in the shape AWS Config gives them.</exception>
    public static RecorderSettings Read(Item recorder) => new(new Fields(recorder.Configuration, "recorder"));

    /// <summary>Words how the settings cover a type; null when they do not.</summary>
    public string? Cover(string type) => strategy switch
    {
        "ALL_SUPPORTED_RESOURCE_TYPES" => "the recorder records every type that AWS Config supports in the region",
        "EXCLUSION_BY_RESOURCE_TYPES" when !excluded.Contains(type) => "the recorder records every type that AWS Config supports in the region, and does not exclude this one",
        "INCLUSION_BY_RESOURCE_TYPES" when included.Contains(type) => "the recorder names the type",
        _ => null,
    };
}
