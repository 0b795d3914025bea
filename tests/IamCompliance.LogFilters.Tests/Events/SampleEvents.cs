using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.LogFilters.Tests.Events;

/// <summary>The records of <c>controls/events</c>.</summary>
internal static class SampleEvents
{
    /// <summary>The records that no alarm is about.</summary>
    public const string Ordinary = "ordinary-activity";

    private static readonly string Folder = RepositoryFiles.PathOf("controls", "events");

    public static IReadOnlyList<string> Alarms { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.json")
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Where(f => f != Ordinary)
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<SampleEvent> All { get; } = [.. Alarms.Append(Ordinary).SelectMany(Read)];

    public static IEnumerable<SampleEvent> Of(string alarm) => All.Where(e => e.Alarm == alarm);

    private static IEnumerable<SampleEvent> Read(string alarm)
    {
        var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, alarm + ".json"))).RootElement;
        return Group("matches", true).Concat(Group("ignores", false));

        IEnumerable<SampleEvent> Group(string name, bool raises) =>
            file.TryGetProperty(name, out var events) ? events.EnumerateArray().Select(e => new SampleEvent(alarm, e, raises)) : [];
    }
}
