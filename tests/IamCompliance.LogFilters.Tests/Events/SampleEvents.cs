using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.LogFilters.Tests.Events;

/// <summary>The records of the files beside this one.</summary>
internal static class SampleEvents
{
    private static readonly string Folder = RepositoryFiles.PathOf("tests", "IamCompliance.LogFilters.Tests", "Events");

    public static IReadOnlyList<string> Alarms { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SampleEvent> All { get; } = [.. Alarms.SelectMany(Read)];

    public static IEnumerable<SampleEvent> Of(string alarm) => All.Where(e => e.Alarm == alarm);

    private static IEnumerable<SampleEvent> Read(string alarm)
    {
        var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, alarm + ".json"))).RootElement;
        return Group("matches", true).Concat(Group("ignores", false));

        IEnumerable<SampleEvent> Group(string name, bool raises) =>
            file.GetProperty(name).EnumerateArray().Select(e => new SampleEvent(alarm, e, raises));
    }
}
