using System.Collections.Concurrent;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Lists all actions of the service reference, sorted, and finds those that a pattern covers.</summary>
internal static class KnownActions
{
    // Patterns that leave the service open cost a walk over all actions; policies have few of them.
    private const int MostRemembered = 1024;

    private static readonly Lazy<KnownAction[]> Actions = new(Read);

    // Not frozen: a process that asks a hundred questions never earns back what freezing twenty thousand names costs.
    private static readonly Lazy<Dictionary<string, KnownAction>> ByName = new(() => All.ToDictionary(a => a.Name, StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, KnownAction[]>> ByService = new(() =>
        All.GroupBy(a => a.Service, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
    );

    private static readonly ConcurrentDictionary<string, KnownAction[]> Remembered = new(StringComparer.Ordinal);

    public static IReadOnlyList<KnownAction> All => Actions.Value;

    public static KnownAction[] Of(string service) => ByService.Value.GetValueOrDefault(service, []);

    /// <summary>Gets an action as the reference has it, or as it was written when the reference has none of that name.</summary>
    public static KnownAction Get(string written)
    {
        var lower = written.ToLowerInvariant();
        if (ByName.Value.TryGetValue(lower, out var known))
            return known;
        return new KnownAction(
            lower,
            lower[..Math.Max(0, lower.IndexOf(':', StringComparison.Ordinal))],
            written,
            IsAboutNoResource: false,
            AccessLevels.OfUnknown(written)
        );
    }

    /// <summary>Whether the reference has the action.</summary>
    public static bool Has(string lower) => ByName.Value.ContainsKey(lower);

    /// <summary>Lists the actions a pattern covers.</summary>
    public static IReadOnlyList<KnownAction> Covered(ActionPattern pattern)
    {
        if (IsUniversal(pattern))
            return Actions.Value;
        if (pattern.Service is { } service)
            return Array.FindAll(Of(service), a => pattern.IsMatch(a.Name));
        if (Remembered.TryGetValue(pattern.Compiled, out var remembered))
            return remembered;
        var covered = Array.FindAll(Actions.Value, a => pattern.IsMatch(a.Name));
        if (Remembered.Count < MostRemembered)
            Remembered[pattern.Compiled] = covered;
        return covered;
    }

    /// <summary>Whether a pattern covers an action of the reference.</summary>
    public static bool HasAny(ActionPattern pattern) =>
        IsUniversal(pattern)
        || (pattern.Service is { } service ? Array.Exists(Of(service), a => pattern.IsMatch(a.Name)) : Covered(pattern).Count > 0);

    /// <summary>Whether a pattern covers every action of every service: <c>*</c> or <c>*:*</c>.</summary>
    public static bool IsUniversal(ActionPattern pattern) =>
        pattern.Compiled is [Wildcards.Many, ..] and [.., Wildcards.Many] && (pattern.Compiled.Trim(Wildcards.Many) is "" or ":");

    private static KnownAction[] Read() =>
        [
            .. ServiceReference
                .Prefixes.SelectMany(p => ServiceReference.Find(p)!.Actions.Values.Select(a => Of(p, a)))
                .OrderBy(a => a.Name, StringComparer.Ordinal),
        ];

    private static KnownAction Of(string service, ServiceAction action)
    {
        var display = $"{service}:{action.Name}";
        return new KnownAction(
            display.ToLowerInvariant(),
            service,
            display,
            action.ResourceTypes.Count == 0,
            AccessLevels.Of(display, action.AccessLevel)
        );
    }
}
