using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Redaction;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.LogFilters;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Judges a filter pattern by evaluating it on events. Of a pattern that cannot be read nobody can say what it matches.</summary>
internal sealed class EventsDecider(EventsArgument argument, bool isWanted) : Decider
{
    private const int Shown = 5;

    private readonly (string Name, JsonElement Record)[] events = [.. argument.Events.Select(e => (e.Name, JsonElement.Parse(e.Json)))];

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        if (Read(element).Filter is not { } filter)
            return Truth.Unknown;
        foreach (var (_, record) in events)
        {
            if (filter.Matches(record) != isWanted)
                return Truth.False;
        }

        return Truth.True;
    }

    protected override string? Describe(JsonElement element, in Scope scope)
    {
        var reading = Read(element);
        if (reading.Filter is not { } filter)
            return Printable.From($"unknown: the pattern cannot be read: {reading.Error}");
        var wrong = events.Where(e => filter.Matches(e.Record) != isWanted).Select(e => e.Name).ToList();
        var verb = isWanted ? "misses" : "matches";
        var rest = wrong.Count > Shown ? $" and {wrong.Count - Shown} more" : "";
        return Printable.From(
            wrong.Count == 0
                ? $"a pattern that {(isWanted ? "matches" : "ignores")} all {events.Length} events"
                : $"a pattern that {verb} {string.Join(", ", wrong.Take(Shown))}{rest}"
        );
    }

    private static LogFilterReading Read(JsonElement element) => LogFilter.Parse(JsonText.TryGet(element, out var text) ? text : "");
}
