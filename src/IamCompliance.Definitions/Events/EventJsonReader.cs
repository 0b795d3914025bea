using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Json;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Events;

/// <summary>Reads JSON (RFC 8259) into a tree of the kind that YAML gives, so that one reader understands both. Strict, and bounded like
/// YAML: hostile input gets a diagnostic.</summary>
public sealed class EventJsonReader
{
    // Half a surrogate pair is written as it was read: as an escape.
    private static readonly JsonLimits Limits = new(YamlLimits.Depth, AllowsHalfSurrogates: true);

    private readonly string path;
    private readonly LineMap lines;
    private readonly DiagnosticSink sink;

    private EventJsonReader(string path, string text, DiagnosticSink sink) =>
        (this.path, lines, this.sink) = (path, new LineMap(text), sink);

    /// <summary>Reads a file; reports the first error and returns nothing when it is no JSON.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticSink sink)
    {
        var text = source.Content.Length > 0 && source.Content[0] == '\uFEFF' ? source.Content.Substring(1) : source.Content;
        if (text.Length > YamlLimits.Characters)
        {
            sink.Report(
                ReadingDiagnostics.FileTooLarge,
                SourceSpan.StartOf(source.Path),
                "Split the file.",
                text.Length,
                YamlLimits.Characters
            );
            return null;
        }

        var reader = new EventJsonReader(source.Path, text, sink);
        var (root, fault) = JsonTreeReader.Read(text, Limits);
        if (root is not null)
            return reader.Convert(root);
        reader.Report(fault!.Value, text);
        return null;
    }

    private YamlNode Convert(JsonNode node) =>
        node switch
        {
            JsonObjectNode map => Convert(map),
            JsonArrayNode list => new YamlSequence([.. list.Items.Select(Convert)], Span(list.Span)),
            JsonStringNode text => new YamlScalar(text.Text, IsPlain: false, Span(text.Span)),
            JsonLiteralNode literal => new YamlScalar(literal.Text, IsPlain: true, Span(literal.Span)),
            _ => throw new InvalidOperationException($"No rule for {node.GetType().Name}."),
        };

    private YamlMapping Convert(JsonObjectNode map)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            var key = new YamlScalar(member.Name, IsPlain: false, Span(member.NameSpan));
            if (!keys.Add(key.Value))
                sink.Report(ReadingDiagnostics.DuplicateKey, key.Span, "Keep one of them.", YamlNodeDescription.Shorten(key.Value));
            entries.Add(new YamlEntry(key, Convert(member.Value)));
        }

        return new YamlMapping(entries, Span(map.Span));
    }

    private void Report(JsonFault fault, string text)
    {
        var place = Span(new TextSpan(fault.Span.Start, 1));
        if (fault.Kind == JsonFaultKind.TooDeep)
            sink.Report(ReadingDiagnostics.TooDeep, place, "Leave out what no filter asks for.", Limits.Depth);
        else
            sink.Report(ReadingDiagnostics.InvalidJson, place, null, Words(fault, text));
    }

    private static string Words(JsonFault fault, string text) =>
        fault.Kind switch
        {
            JsonFaultKind.ValueExpected when fault.Span.Start == text.Length => "The file ends where a value must stand",
            JsonFaultKind.ValueExpected => WordAt(text, fault.Span.Start) is { Length: > 0 } word
                ? $"`{YamlNodeDescription.Shorten(word)}` is no value"
                : "A value must stand here",
            JsonFaultKind.NameExpected => "A key in double quotes must stand here",
            JsonFaultKind.ColonExpected => "A colon must stand here",
            JsonFaultKind.ObjectNotEnded => "A comma or `}` must stand here",
            JsonFaultKind.ArrayNotEnded => "A comma or `]` must stand here",
            JsonFaultKind.EndExpected => "Nothing may follow the value",
            JsonFaultKind.ControlCharacter => "A control character must be written as an escape",
            JsonFaultKind.UnknownEscape or JsonFaultKind.BrokenUnicodeEscape => "The escape is unknown",
            JsonFaultKind.StringNotEnded => "The text that begins here is not closed",
            _ => throw new InvalidOperationException($"No words for {fault.Kind}."),
        };

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '+' or '.'))
            end++;
        return text.Substring(start, end - start);
    }

    private SourceSpan Span(TextSpan span) => new(path, lines.PositionOf(span.Start), lines.PositionOf(span.End));
}
