using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint;

/// <summary>Finds the known actions that a value of <c>Action</c> is about.</summary>
internal static class MatchedActions
{
    /// <summary>Lists the actions of one service; none when the value is about several services or no known action.</summary>
    public static IReadOnlyList<(Service Service, ServiceAction Action)> Of(string value)
    {
        var pattern = new ActionPattern(value);
        if (pattern.Service is not { } prefix || ServiceReference.Find(prefix) is not { } service)
            return [];
        if (pattern.IsExact)
            return service.Actions.TryGetValue(value[(prefix.Length + 1)..], out var action) ? [(service, action)] : [];
        return [.. service.Actions.Values.Where(a => pattern.IsMatch($"{prefix}:{a.Name}".ToLowerInvariant())).Select(a => (service, a))];
    }
}
