using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Events;

/// <summary>Reads JSON (RFC 8259) into a tree whose nodes keep their spans. Strict, and bounded like YAML: hostile input gets a
/// diagnostic.</summary>
public sealed class JsonTreeReader
{
    private static readonly Regex Number = new("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z", RegexOptions.CultureInvariant);

    private readonly string path;
    private readonly string text;
    private readonly LineMap lines;
    private readonly DiagnosticSink sink;
    private int at;
    private int depth;

    private JsonTreeReader(string path, string text, DiagnosticSink sink) =>
        (this.path, this.text, lines, this.sink) = (path, text, new LineMap(text), sink);

    internal static bool IsNumber(string word) => Number.IsMatch(word);

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

        var reader = new JsonTreeReader(source.Path, text, sink);
        reader.SkipSpace();
        if (reader.ReadValue() is not { } root)
            return null;
        return reader.at == text.Length ? root : reader.Fail(reader.at, "Nothing may follow the value");
    }

    private YamlNode? ReadValue()
    {
        if (at == text.Length)
            return Fail(at, "The file ends where a value must stand");
        var node = text[at] switch
        {
            '{' => Nested(ReadObject),
            '[' => Nested(ReadArray),
            '"' => ReadString(),
            _ => ReadWord(),
        };
        SkipSpace();
        return node;
    }

    private YamlNode? Nested(Func<int, YamlNode?> read)
    {
        if (++depth > YamlLimits.Depth)
        {
            sink.Report(ReadingDiagnostics.TooDeep, Span(at, at + 1), "Leave out what no filter asks for.", YamlLimits.Depth);
            return null;
        }

        var start = at++;
        SkipSpace();
        var node = read(start);
        depth--;
        return node;
    }

    private YamlNode? ReadObject(int start)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!Take('}'))
        {
            if (entries.Count > 0 && !Take(','))
                return Fail(at, "A comma or `}` must stand here");
            if (at == text.Length || text[at] != '"')
                return Fail(at, "A key in double quotes must stand here");
            if (ReadString() is not { } key)
                return null;
            if (!keys.Add(key.Value))
                sink.Report(ReadingDiagnostics.DuplicateKey, key.Span, "Keep one of them.", YamlNodeDescription.Shorten(key.Value));
            SkipSpace();
            if (!Take(':'))
                return Fail(at, "A colon must stand here");
            if (ReadValue() is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
        }

        return new YamlMapping(entries, Span(start, at));
    }

    private YamlNode? ReadArray(int start)
    {
        var items = new List<YamlNode>();
        while (!Take(']'))
        {
            if (items.Count > 0 && !Take(','))
                return Fail(at, "A comma or `]` must stand here");
            if (ReadValue() is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlSequence(items, Span(start, at));
    }

    private YamlScalar? ReadString()
    {
        var start = at++;
        var value = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] < ' ')
                return FailString(at, "A control character must be written as an escape");
            if (text[at] != '\\')
                value.Append(text[at]);
            else if (!ReadEscape(value))
                return FailString(at, "The escape is unknown");
            at++;
        }

        if (at == text.Length)
            return FailString(start, "The text that begins here is not closed");
        at++;
        return new YamlScalar(value.ToString(), IsPlain: false, Span(start, at));
    }

    // Leaves the place at the last character of the escape.
    private bool ReadEscape(StringBuilder value)
    {
        var c = at + 1 < text.Length ? text[at + 1] : ' ';
        var plain = "\"\\/bfnrt".IndexOf(c);
        if (plain >= 0)
        {
            value.Append("\"\\/\b\f\n\r\t"[plain]);
            at++;
            return true;
        }

        if (
            c != 'u'
            || at + 6 > text.Length
            || !int.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        )
            return false;
        value.Append((char)code);
        at += 5;
        return true;
    }

    private YamlScalar? ReadWord()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
            at++;
        var word = text.Substring(start, at - start);
        if (word is "true" or "false" or "null" || IsNumber(word))
            return new YamlScalar(word, IsPlain: true, Span(start, at));
        return FailString(start, word.Length == 0 ? "A value must stand here" : $"`{YamlNodeDescription.Shorten(word)}` is no value");
    }

    private bool Take(char c)
    {
        if (at == text.Length || text[at] != c)
            return false;
        at++;
        SkipSpace();
        return true;
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
    }

    private YamlScalar? FailString(int offset, string sentence)
    {
        Fail(offset, sentence);
        return null;
    }

    private YamlNode? Fail(int offset, string sentence)
    {
        sink.Report(ReadingDiagnostics.InvalidJson, Span(offset, offset + 1), null, sentence);
        return null;
    }

    private SourceSpan Span(int start, int end) => new(path, lines.PositionOf(start), lines.PositionOf(end));
}
