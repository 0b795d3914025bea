using System.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Writes a tree as text without comments and positions. The text reads back to an equal tree, and equal trees give equal
/// text.</summary>
public static class CanonicalYaml
{
    /// <summary>Writes a tree; what was quoted stays quoted.</summary>
    public static string Write(YamlNode node)
    {
        var text = new StringBuilder();
        WriteNode(text, node, 0, isTop: true);
        return text.Append('\n').ToString();
    }

    private static void WriteNode(StringBuilder text, YamlNode node, int indent, bool isTop)
    {
        switch (node)
        {
            case YamlScalar scalar:
                CanonicalScalar.Write(text, scalar, indent, isTop);
                break;
            case YamlMapping { Entries.Count: 0 }:
                text.Append(isTop ? "{}" : " {}");
                break;
            case YamlSequence { Items.Count: 0 }:
                text.Append(isTop ? "[]" : " []");
                break;
            case YamlMapping mapping:
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    StartLine(text, indent, isTop && i == 0);
                    CanonicalScalar.Write(text, mapping.Entries[i].Key, indent, isTop: true);
                    text.Append(':');
                    WriteNode(text, mapping.Entries[i].Value, indent + 2, isTop: false);
                }

                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    StartLine(text, indent, isTop && i == 0);
                    text.Append('-');
                    WriteNode(text, sequence.Items[i], indent + 2, isTop: false);
                }

                break;
        }
    }

    private static void StartLine(StringBuilder text, int indent, bool isFirst)
    {
        if (!isFirst)
            text.Append('\n');
        text.Append(' ', indent);
    }
}
