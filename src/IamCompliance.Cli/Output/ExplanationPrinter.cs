using IamCompliance.Assessment;
using IamCompliance.Assessment.Explaining;
using Spectre.Console;

namespace IamCompliance.Cli.Output;

/// <summary>Prints an explanation as a tree.</summary>
internal static class ExplanationPrinter
{
    public static void Print(Explanation explanation)
    {
        var tree = new Tree(Label(explanation)) { Guide = TreeGuide.Ascii };
        foreach (var child in explanation.Children)
            Add(tree, child);
        Terminal.Out.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, Explanation explanation)
    {
        var node = parent.AddNode(Label(explanation));
        foreach (var child in explanation.Children)
            Add(node, child);
    }

    private static Text Label(Explanation explanation)
    {
        var text = explanation.Text;
        if (explanation.Truth is { } truth)
            text += $" = {truth.ToString().ToLowerInvariant()}";
        if (explanation.Observed is { } observed)
            text += $" (observed: {observed}{(explanation.Part is null ? "" : $", from {explanation.Part}")})";
        return new Text(text, explanation.Truth switch
        {
            Truth.True => new Style(Color.Green),
            Truth.False => new Style(Color.Red),
            Truth.Unknown => new Style(Color.Fuchsia),
            _ => Style.Plain,
        });
    }
}
