using System.Text.Json;

namespace IamCompliance.LogFilters.Tests.Events;

internal sealed record SampleEvent(string Alarm, JsonElement Record, bool Raises)
{
    public string Id => Record.GetProperty("eventID").GetString()!;

    public override string ToString() =>
        $"{Record.GetProperty("eventSource").GetString()} {Record.GetProperty("eventName").GetString()} {Id}";
}
