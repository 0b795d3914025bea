using System.Globalization;
using System.Text;

namespace IamCompliance.Policies.Escalation.Drawing;

/// <summary>Writes Mermaid: https://mermaid.js.org/syntax/flowchart.html.</summary>
internal static class MermaidText
{
    private const string Harmless = ":/._-+=@, ";

    public static string Write(EscalationDrawing drawing)
    {
        StringBuilder text = new("flowchart LR\n");
        foreach (var node in drawing.Nodes)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {node.Id}[\"{Escape(node.Label)}\"]{(node.IsAdministrator ? ":::administrator" : "")}\n"
            );
        foreach (var edge in drawing.Edges)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {edge.From} {(edge.NeedsResource ? "-.->" : "-->")}|\"{Escape(string.Join(", ", edge.Methods))}\"| {edge.To}\n"
            );
        return text.Append("  classDef administrator stroke-width:4px\n").ToString();
    }

    // Everything that is neither letter, digit nor usual in ARNs is written as its code: "#35;" is a hash sign, in quotes and out of them.
    // https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
    private static string Escape(string label)
    {
        StringBuilder text = new(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Harmless.Contains((char)rune.Value, StringComparison.Ordinal)))
                text.Append(rune);
            else
                text.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return text.ToString();
    }
}
