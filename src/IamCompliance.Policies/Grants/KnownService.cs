using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Holds the actions of one service; none of one that the reference does not know.</summary>
internal sealed class KnownService
{
    public KnownService(string prefix)
    {
        var actions = ServiceReference.Find(prefix)?.Actions.Values.Select(a => Of(prefix, a)) ?? [];
        Actions = [.. actions.OrderBy(a => a.Name, StringComparer.Ordinal)];
        ByName = Actions.ToDictionary(a => a.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets them, sorted.</summary>
    public KnownAction[] Actions { get; }

    /// <summary>Gets them by their names in lower case.</summary>
    public Dictionary<string, KnownAction> ByName { get; }

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
