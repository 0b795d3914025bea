using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Events;

/// <summary>Holds one event, such as a CloudTrail record.</summary>
/// <param name="Name">What a person calls it: service and name of the event, or its number where it has none.</param>
/// <param name="Json">The event as JSON, on one line.</param>
public sealed record SampleEvent(string Name, string Json)
{
    // CloudTrail: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
    internal static SampleEvent Of(YamlMapping record, int index)
    {
        var name = (record.Find("eventName") as YamlScalar)?.Value;
        var service = (record.Find("eventSource") as YamlScalar)?.Value.Split('.')[0];
        return new SampleEvent(
            name is null ? $"event {index + 1}"
                : service is null ? name
                : $"{service}:{name}",
            EventJson.Write(record)
        );
    }
}
