namespace IamCompliance.Architecture.Tests;

/// <summary>Finds folders of a project that rest on each other in a circle.</summary>
internal sealed class FolderCircles
{
    private readonly Dictionary<string, HashSet<string>> uses;
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> low = new(StringComparer.Ordinal);
    private readonly Stack<string> open = new();
    private readonly List<IReadOnlyList<string>> found = [];

    private FolderCircles(Dictionary<string, HashSet<string>> uses) => this.uses = uses;

    /// <summary>Finds the largest circles, each with its folders in order.</summary>
    /// <param name="edges">Which folder uses which.</param>
    // Strongly connected components, by Tarjan.
    public static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<(string From, string To)> edges)
    {
        var uses = edges
            .Where(e => e.From != e.To)
            .GroupBy(e => e.From, e => e.To, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var search = new FolderCircles(uses);
        foreach (var folder in uses.Keys.Order(StringComparer.Ordinal))
        {
            if (!search.index.ContainsKey(folder))
                search.Visit(folder);
        }

        return search.found;
    }

    private void Visit(string folder)
    {
        index[folder] = low[folder] = index.Count;
        open.Push(folder);
        foreach (var used in uses.GetValueOrDefault(folder, []).Order(StringComparer.Ordinal))
        {
            if (!index.TryGetValue(used, out var at))
            {
                Visit(used);
                low[folder] = Math.Min(low[folder], low[used]);
            }
            else if (open.Contains(used))
            {
                low[folder] = Math.Min(low[folder], at);
            }
        }

        if (low[folder] != index[folder])
            return;
        List<string> circle = [];
        while (circle.LastOrDefault() != folder)
            circle.Add(open.Pop());
        if (circle.Count > 1)
            found.Add([.. circle.Order(StringComparer.Ordinal)]);
    }
}
