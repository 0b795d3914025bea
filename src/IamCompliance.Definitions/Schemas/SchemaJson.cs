using System.Collections;
using System.Globalization;
using System.Text;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Writes a schema as JSON: two blanks a level, <c>\n</c> as line end, the same bytes for the same schema.</summary>
internal static class SchemaJson
{
    public static string Write(SchemaNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object value, int level)
    {
        switch (value)
        {
            case string words:
                WriteText(text, words);
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case SchemaNode node:
                WriteObject(text, node, level);
                break;
            case IEnumerable list:
                WriteList(text, [.. list.Cast<object>()], level);
                break;
            default:
                throw new InvalidOperationException($"A schema holds no {value.GetType().Name}.");
        }
    }

    private static void WriteObject(StringBuilder text, SchemaNode node, int level)
    {
        if (node.Entries.Count == 0)
        {
            text.Append("{}");
            return;
        }

        for (var i = 0; i < node.Entries.Count; i++)
        {
            Line(text.Append(i == 0 ? "{" : ","), level + 1);
            WriteText(text, node.Entries[i].Key);
            Write(text.Append(": "), node.Entries[i].Value, level + 1);
        }

        Line(text, level);
        text.Append('}');
    }

    // Words stay on one line: lists of names are long, and differ by name.
    private static void WriteList(StringBuilder text, List<object> items, int level)
    {
        var isFlat = items.All(i => i is not SchemaNode);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(
                i == 0 ? "["
                : isFlat ? ", "
                : ","
            );
            if (!isFlat)
                Line(text, level + 1);
            Write(text, items[i], level + 1);
        }

        if (items.Count == 0)
            text.Append('[');
        else if (!isFlat)
            Line(text, level);
        text.Append(']');
    }

    private static void Line(StringBuilder text, int level) => text.Append('\n').Append(' ', 2 * level);

    private static void WriteText(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var c in words)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
