using System.Globalization;
using System.Text;

namespace IamCompliance.Policies.Escalation.Drawing;

/// <summary>Writes DOT: https://graphviz.org/doc/info/lang.html.</summary>
internal static class DotText
{
    public static string Write(EscalationDrawing drawing)
    {
        StringBuilder text = new("digraph escalations {\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var node in drawing.Nodes)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {node.Id} [label=\"{Escape(node.Label)}\"{(node.IsAdministrator ? ", peripheries=2" : "")}];\n"
            );
        foreach (var edge in drawing.Edges)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {edge.From} -> {edge.To} "
                    + $"[label=\"{Escape(string.Join(", ", edge.Methods))}\"{(edge.NeedsResource ? ", style=dashed" : "")}];\n"
            );
        return text.Append("}\n").ToString();
    }

    // In a quoted label only the quote ends it; a backslash begins an escape such as \N, and an ampersand an HTML entity:
    // https://graphviz.org/docs/attr-types/escString/, https://graphviz.org/doc/info/lang.html#html-strings
    private static string Escape(string label)
    {
        StringBuilder text = new(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                text.Append('\\').Append(rune);
            else if (rune.Value == '&')
                text.Append("&amp;");
            else
                text.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        }

        return text.ToString();
    }
}
