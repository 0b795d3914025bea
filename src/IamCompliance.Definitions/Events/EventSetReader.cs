using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Events;

/// <summary>Reads <c>controls/events/&lt;name&gt;.json</c>: sample events to judge log filters by.</summary>
internal sealed class EventSetReader(DiagnosticSink sink)
{
    private static readonly MappingShape Shape = new("a file of events", [], ["matches", "ignores"]);

    /// <summary>Reads the events; nothing when the file has an error.</summary>
    public EventSet? Read(SourceTree file)
    {
        var before = sink.ErrorCount;
        if (file.Open(sink) is not { } root || MappingReader.Open(root, Shape, sink) is not { } map)
            return null;
        var read = new EventSet(file.Path.Name, ReadList(map, "matches"), ReadList(map, "ignores"), map.Span);
        if (read.Matches.Count + read.Ignores.Count == 0 && sink.ErrorCount == before)
            sink.Report(ReadingDiagnostics.EmptyValue, map.Span, "List events under `matches` and `ignores`.", "The file of events");
        return sink.ErrorCount == before ? read : null;
    }

    private List<SampleEvent> ReadList(MappingReader map, string key)
    {
        var events = new List<SampleEvent>();
        foreach (var item in map.List(key))
        {
            if (item is YamlMapping record)
                events.Add(SampleEvent.Of(record, events.Count));
            else
                sink.Report(ReadingDiagnostics.WrongShape, item.Span, null, $"An item of `{key}`", "an event, an object", item.Describe());
        }

        return events;
    }
}
