namespace IamCompliance.Policies.Escalation.Drawing;

/// <summary>Holds the graph of all paths to administrator, to be written in a language that draws.</summary>
/// <remarks>Only who is on a path is in it. The same paths give the same text, in whatever order they come.</remarks>
public sealed class EscalationDrawing
{
    private const string AllRights = "all rights";

    private EscalationDrawing(IReadOnlyList<DrawnNode> nodes, IReadOnlyList<DrawnEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
    }

    internal IReadOnlyList<DrawnNode> Nodes { get; }

    internal IReadOnlyList<DrawnEdge> Edges { get; }

    /// <summary>Draws the paths of some principals.</summary>
    /// <param name="paths">The principals whose paths are drawn.</param>
    /// <param name="administrators">The ARNs of all administrators of the account, to mark them.</param>
    public static EscalationDrawing Of(IEnumerable<PrincipalEscalations> paths, IReadOnlyCollection<string> administrators)
    {
        var links = paths.SelectMany(p => p.Paths).SelectMany(Links).Distinct().ToList();
        var labels = links
            .SelectMany(l => new[] { l.From, l.To })
            .Distinct()
            .OrderBy(l => l == AllRights)
            .ThenBy(l => l, StringComparer.Ordinal)
            .ToList();
        var marked = administrators.ToHashSet(StringComparer.Ordinal);
        var nodes = labels
            .Select((l, i) => new DrawnNode($"n{i}", l, l == AllRights || marked.Contains(l)))
            .ToDictionary(n => n.Label, StringComparer.Ordinal);
        var edges = links
            .GroupBy(l => (l.From, l.To, l.Method.NeedsResource))
            .OrderBy(g => labels.IndexOf(g.Key.From))
            .ThenBy(g => labels.IndexOf(g.Key.To))
            .ThenBy(g => g.Key.NeedsResource)
            .Select(g => new DrawnEdge(
                nodes[g.Key.From].Id,
                nodes[g.Key.To].Id,
                [.. g.Select(l => l.Method.Id).Order(StringComparer.Ordinal)],
                g.Key.NeedsResource
            ));
        return new EscalationDrawing([.. labels.Select(l => nodes[l])], [.. edges]);
    }

    /// <summary>Writes a Mermaid flowchart.</summary>
    public string ToMermaid() => MermaidText.Write(this);

    /// <summary>Writes a Graphviz digraph.</summary>
    public string ToDot() => DotText.Write(this);

    // What is granted to somebody is gained by whoever has become it: the last step goes on from there. Who takes away what stands against
    // itself stays who it is.
    private static IEnumerable<(string From, string To, EscalationMethod Method)> Links(EscalationPath path)
    {
        var from = path.Steps[0].From;
        foreach (var step in path.Steps)
        {
            var to = step.To ?? (step == path.Steps[^1] ? AllRights : from);
            yield return (from, to, step.Method);
            from = to;
        }
    }
}
