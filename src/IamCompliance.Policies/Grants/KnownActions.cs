using System.Collections.Concurrent;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Lists the actions of the service reference, sorted, and finds those that a pattern covers. A service is read when somebody asks
/// about it: most accounts name few.</summary>
internal static class KnownActions
{
    // Patterns that leave the service open cost a walk over all actions; policies have few of them.
    private const int MostRemembered = 1024;

    // By what an action of theirs begins with, so that the actions of one service after the other are sorted.
    private static readonly Lazy<string[]> Services = new(() =>
        [.. ServiceReference.Prefixes.OrderBy(p => p + ":", StringComparer.Ordinal)]
    );
    private static readonly Lazy<KnownAction[]> Actions = new(() => [.. Services.Value.SelectMany(Of)]);

    // Not frozen: a process that asks a hundred questions never earns back what freezing twenty thousand names costs.
    private static readonly ConcurrentDictionary<string, KnownService> ByService = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, KnownAction[]> Remembered = new(StringComparer.Ordinal);

    public static IReadOnlyList<KnownAction> All => Actions.Value;

    /// <summary>Lists the actions of a service.</summary>
    public static KnownAction[] Of(string service) => Find(service).Actions;

    /// <summary>Lists the actions of all services but some.</summary>
    public static IEnumerable<KnownAction> OfOthers(IReadOnlySet<string> services) =>
        Services.Value.Where(s => !services.Contains(s)).SelectMany(Of);

    /// <summary>Gets an action as the reference has it, or as it was written when the reference has none of that name.</summary>
    public static KnownAction Get(string written)
    {
        var lower = written.ToLowerInvariant();
        var service = ServiceOf(lower);
        if (Find(service).ByName.TryGetValue(lower, out var known))
            return known;
        return new KnownAction(lower, service, written, IsAboutNoResource: false, AccessLevels.OfUnknown(written));
    }

    /// <summary>Whether the reference has the action.</summary>
    public static bool Has(string lower) => Find(ServiceOf(lower)).ByName.ContainsKey(lower);

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

    private static string ServiceOf(string lower) => lower[..Math.Max(0, lower.IndexOf(':', StringComparison.Ordinal))];

    private static KnownService Find(string service) => ByService.GetOrAdd(service, static s => new KnownService(s));
}
