using System.Globalization;
using System.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Writes one scalar: plain as it was, everything else in double quotes.</summary>
internal static class CanonicalScalar
{
    public static void Write(StringBuilder text, YamlScalar scalar, int indent, bool isTop)
    {
        if (scalar is { IsPlain: true, Value: "" })
            return;
        if (!isTop)
            text.Append(' ');
        if (scalar.IsPlain)
            WritePlain(text, scalar.Value, indent);
        else
            WriteQuoted(text, scalar.Value);
    }

    // A line break inside plain text is written as an empty line: n breaks are n + 1 line ends.
    private static void WritePlain(StringBuilder text, string value, int indent)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\n')
            {
                text.Append(value[i]);
                continue;
            }

            text.Append('\n');
            if (i + 1 < value.Length && value[i + 1] != '\n')
                text.Append('\n').Append(' ', Math.Max(indent, 1));
        }
    }

    private static void WriteQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                default:
                    if (CharacterCheck.IsAllowed(c) || char.IsSurrogate(c))
                        text.Append(c);
                    else
                        text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        text.Append('"');
    }
}
