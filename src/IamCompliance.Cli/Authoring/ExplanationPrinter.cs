using IamCompliance.Assessment.Explaining;
using IamCompliance.Cli.Output;
using IamCompliance.Foundations.Logic;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary>Prints explanations as trees: the value of every sub-expression, what was observed, and where it was read.</summary>
internal static class ExplanationPrinter
{
    public static void Print(IReadOnlyList<Explanation> explanations)
    {
        foreach (var explanation in explanations)
            Print(explanation);
    }

    private static void Print(Explanation explanation)
    {
        var tree = new Tree(new Text($"{explanation.Subject}: {explanation.Observation?.ToString() ?? "not in scope"}"));
        Add(tree, "population", explanation.Population);
        Add(tree, "each", explanation.Each);
        Add(tree, "where", explanation.Where);
        Add(tree, explanation.IsForbidden ? "forbid" : "require", explanation.Demand);
        Terminal.Out.Write(tree);
    }

    private static void Add(Tree tree, string heading, ExplanationNode? node)
    {
        if (node is not null)
            Add(tree.AddNode(new Text(heading)), node);
    }

    private static void Add(TreeNode parent, ExplanationNode node)
    {
        var added = parent.AddNode(Label(node));
        foreach (var child in node.Children)
            Add(added, child);
    }

    private static Text Label(ExplanationNode node)
    {
        var observed = node.Observed is null ? "" : $" (observed: {node.Observed}{(node.Part is null ? "" : $", from {node.Part}")})";
        return new Text(
            $"{node.Text} = {node.Truth.ToString().ToLowerInvariant()}{observed}",
            node.Truth switch
            {
                Truth.True => new Style(Color.Green),
                Truth.False => new Style(Color.Red),
                _ => new Style(Color.Fuchsia),
            }
        );
    }
}
