using System.Globalization;
using System.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Json;

namespace IamCompliance.Definitions.Events;

/// <summary>Writes a tree as JSON on one line. Plain scalars are what JSON would take them for, everything else is text.</summary>
public static class EventJson
{
    /// <summary>Writes the tree.</summary>
    public static string Write(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    WriteQuoted(text.Append(i == 0 ? "" : ","), mapping.Entries[i].Key.Value);
                    Write(text.Append(':'), mapping.Entries[i].Value);
                }

                text.Append('}');
                break;
            case YamlSequence sequence:
                text.Append('[');
                for (var i = 0; i < sequence.Items.Count; i++)
                    Write(text.Append(i == 0 ? "" : ","), sequence.Items[i]);
                text.Append(']');
                break;
            case YamlScalar { IsPlain: true, Value: "" or "~" }:
                text.Append("null");
                break;
            case YamlScalar { IsPlain: true } scalar when scalar.Value is "true" or "false" or "null" || JsonLiteral.IsNumber(scalar.Value):
                text.Append(scalar.Value);
                break;
            case YamlScalar scalar:
                WriteQuoted(text, scalar.Value);
                break;
        }
    }

    private static void WriteQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c))
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
