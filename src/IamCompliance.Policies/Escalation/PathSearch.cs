namespace IamCompliance.Policies.Escalation;

/// <summary>Searches the shortest paths to administrator, backwards from where they end.</summary>
internal sealed class PathSearch(
    HashSet<string> administrators,
    Dictionary<string, List<EscalationStep>> steps,
    Dictionary<string, List<EscalationPath>> closing)
{
    private readonly Dictionary<string, EscalationPath?> best = new(StringComparer.Ordinal);

    public IReadOnlyList<PrincipalEscalations> All(IEnumerable<string> principals)
    {
        // Paths that need nothing beside IAM come first; then those that rest on a resource somewhere.
        Spread(needsResource: false);
        Spread(needsResource: true);
        return [.. principals.Select(p => new PrincipalEscalations(p, administrators.Contains(p), administrators.Contains(p) ? [] : PathsOf(p)))];
    }

    private void Spread(bool needsResource)
    {
        for (var changed = true; changed;)
        {
            // A round lengthens every path by one step at most, so that the first path found is a shortest.
            List<(string From, EscalationPath Path)> found = [];
            foreach (var (from, own) in steps)
            {
                if (!best.ContainsKey(from) && Shortest(from, own, needsResource) is { } path)
                    found.Add((from, path));
            }

            foreach (var (from, path) in found)
                best[from] = path;
            changed = found.Count > 0;
        }
    }

    private EscalationPath? Shortest(string from, List<EscalationStep> own, bool needsResource) =>
        Paths(from, own).Where(p => needsResource || !p.NeedsResource).MinBy(p => (p.Steps.Count, p.Method.Id, string.Join(' ', p.Principals)), PathOrder.Instance);

    private IEnumerable<EscalationPath> Paths(string from, List<EscalationStep> own)
    {
        foreach (var path in closing[from])
            yield return path;
        foreach (var step in own)
        {
            if (administrators.Contains(step.To!))
                yield return new EscalationPath([step]);
            else if (best.TryGetValue(step.To!, out var rest) && rest is not null && !rest.Principals.Contains(from))
                yield return new EscalationPath([step, .. rest.Steps]);
        }
    }

    private List<EscalationPath> PathsOf(string principal) =>
    [
        .. Paths(principal, steps[principal])
            .GroupBy(p => p.Method.Id, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => p.NeedsResource).ThenBy(p => p.Steps.Count).ThenBy(p => string.Join(' ', p.Principals), StringComparer.Ordinal).First())
            .OrderBy(p => p.Steps.Count).ThenBy(p => p.NeedsResource).ThenBy(p => p.Method.Id, StringComparer.Ordinal),
    ];

    private sealed class PathOrder : IComparer<(int Count, string Method, string Principals)>
    {
        public static PathOrder Instance { get; } = new();

        public int Compare((int Count, string Method, string Principals) x, (int Count, string Method, string Principals) y)
        {
            var byCount = x.Count.CompareTo(y.Count);
            var byMethod = byCount != 0 ? byCount : string.CompareOrdinal(x.Method, y.Method);
            return byMethod != 0 ? byMethod : string.CompareOrdinal(x.Principals, y.Principals);
        }
    }
}
