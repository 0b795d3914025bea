using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads dates and instants of a map: when something begins to hold, and when it ends.</summary>
internal sealed class InstantReader(DiagnosticSink sink)
{
    /// <summary>Reads a beginning: a date begins at 00:00 UTC.</summary>
    public DateTimeOffset ReadStart(MappingReader map, string key) => Read(map, key, TimestampText.Parse);

    /// <summary>Reads an end: a date ends at 24:00 UTC.</summary>
    public DateTimeOffset ReadEnd(MappingReader map, string key) => Read(map, key, TimestampText.ParseEnd);

    private DateTimeOffset Read(MappingReader map, string key, Func<string, DateTimeOffset?> parse)
    {
        if (map.Scalar(key) is not { } scalar)
            return default;
        if (parse(scalar.Value) is { } instant)
            return instant;
        sink.Report(
            ReadingDiagnostics.InvalidValue,
            scalar.Span,
            "Write `2026-01-31` or `2026-01-31T12:00:00Z`.",
            YamlNodeDescription.Shorten(scalar.Value),
            "a date or an instant"
        );
        return default;
    }
}
