using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Events;

/// <summary>Finds files of sample events by name, and tells unknown names from files that have errors of their own.</summary>
internal sealed class EventSets
{
    private readonly Dictionary<string, EventSet?> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    /// <summary>Says that a file of the name exists, be it with errors.</summary>
    public void Declare(string name)
    {
        if (!sets.ContainsKey(name))
            sets.Add(name, null);
    }

    public void Read(SourceTree file, DiagnosticSink sink)
    {
        var (source, name) = (file.Source, file.Path.Name);
        if (paths.TryGetValue(name, out var first))
        {
            sink.Report(LinkingDiagnostics.DuplicateEvents, SourceSpan.StartOf(source.Path), "Give one of them another name.", name, first);
            return;
        }

        paths.Add(name, source.Path);
        sets[name] = new EventSetReader(sink).Read(file);
    }

    /// <summary>Finds the events of a name; reports an unknown one, and is silent about a file that has errors.</summary>
    public EventSet? Find(YamlScalar name, DiagnosticSink sink)
    {
        if (sets.TryGetValue(name.Value, out var found))
            return found;
        sink.Report(
            LinkingDiagnostics.UnknownEvents,
            name.Span,
            DidYouMean.Help(name.Value, sets.Keys.OrderBy(n => n, StringComparer.Ordinal))
                ?? "Write them to `controls/events/<name>.json`.",
            YamlNodeDescription.Shorten(name.Value)
        );
        return null;
    }
}
