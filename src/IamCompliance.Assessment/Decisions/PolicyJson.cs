using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Writes a policy given in YAML as JSON, and remembers which part of it came from where.</summary>
internal sealed class PolicyJson
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly List<SourceSpan> spans = [];

    private PolicyJson(YamlNode policy) => Write(policy);

    /// <summary>Gets the JSON.</summary>
    public string Text => text.ToString();

    /// <summary>Writes a policy.</summary>
    public static PolicyJson Of(YamlNode policy) => new(policy);

    /// <summary>Finds the characters of YAML that a character of the JSON came from.</summary>
    public SourceSpan SpanOf(int offset)
    {
        var found = offsets.BinarySearch(offset);
        return spans[Math.Max(0, found >= 0 ? found : ~found - 1)];
    }

    private void Write(YamlNode node)
    {
        Mark(node.Span);
        switch (node)
        {
            case YamlMapping map:
                text.Append('{');
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    Mark(map.Entries[i].Key.Span);
                    WriteText(map.Entries[i].Key.Value);
                    text.Append(':');
                    Write(map.Entries[i].Value);
                }

                text.Append('}');
                break;
            case YamlSequence list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    Write(list.Items[i]);
                }

                text.Append(']');
                break;
            // Other plain scalars are text too: so YAML's authors mean account ids, dates and `true`, and so IAM compares them.
            case YamlScalar { IsPlain: true, Value: "" or "~" or "null" }:
                text.Append("null");
                break;
            case YamlScalar scalar:
                WriteText(scalar.Value);
                break;
        }
    }

    private void Mark(SourceSpan span)
    {
        // A list and its first item may begin at one character; the last mark is the innermost.
        if (offsets.Count > 0 && offsets[^1] == text.Length)
        {
            spans[^1] = span;
            return;
        }

        offsets.Add(text.Length);
        spans.Add(span);
    }

    private void WriteText(string value) =>
        text.Append('"').Append(JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Append('"');
}
