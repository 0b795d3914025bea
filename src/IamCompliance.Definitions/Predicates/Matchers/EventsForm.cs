using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Sample events of CloudTrail: named files of them, or events written here.</summary>
/// <param name="group">The key of a file of events under which they stand.</param>
/// <param name="choose">Gets those events of a file.</param>
internal sealed class EventsForm(string group, Func<EventSet, IReadOnlyList<SampleEvent>> choose) : ArgumentForm
{
    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        var sink = reader.Scope.Sink;
        var before = sink.ErrorCount;
        if (argument is YamlSequence { Items.Count: 0 } empty)
        {
            sink.Report(LinkingDiagnostics.EmptyList, empty.Span, "Name a file of events, or write events.", matcher);
            return null;
        }

        var sources = new List<EventSource>();
        var isWhole = true;
        foreach (var item in argument is YamlSequence list ? list.Items : [argument])
        {
            if (ReadOne(item, sources.Count, matcher, reader.Scope) is { } source)
                sources.Add(source);
            else
                isWhole = false;
        }

        return isWhole && sink.ErrorCount == before ? new EventsArgument(sources) : null;
    }

    private EventSource? ReadOne(YamlNode node, int index, string matcher, PredicateScope scope)
    {
        switch (node)
        {
            case YamlMapping record:
                return new EventSource(null, [SampleEvent.Of(record, index)]);
            case YamlScalar written when written.Value.Length > 0:
                if (scope.UseEvents(written) is not { } set)
                    return null;
                if (choose(set).Count > 0)
                    return new EventSource(set.Name, choose(set));
                scope.Sink.Report(LinkingDiagnostics.NoSuchEvents, node.Span, $"Add events under `{group}`.", set.Name, group);
                return null;
            default:
                scope.Sink.Report(
                    ReadingDiagnostics.WrongShape,
                    node.Span,
                    "Name a file of `controls/events/`, or write an event as a map.",
                    $"`{matcher}`",
                    "events",
                    node.Describe()
                );
                return null;
        }
    }
}
