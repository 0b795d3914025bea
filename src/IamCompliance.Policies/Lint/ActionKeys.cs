using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint;

/// <summary>Knows which actions of a statement have a condition key: of their own, or of their resources.</summary>
internal static class ActionKeys
{
    /// <summary>Lists the values of <c>Action</c> without an action that has a key, and says whether any value has one.</summary>
    /// <remarks>A value that is about no known action has every key: nothing is known of it.</remarks>
    public static (IReadOnlyList<PolicyText> Lacking, bool AnyHas) Of(PolicyStatement statement, Func<string, bool> isKey)
    {
        List<PolicyText> lacking = [.. statement.Actions.Values.Where(v => Lacks(v.Value, isKey))];
        return (lacking, lacking.Count < statement.Actions.Values.Count);
    }

    /// <summary>Whether the reference knows the key of some action at all; of some keys it does not say whose they are.</summary>
    public static bool IsPlaced(PolicyStatement statement, string key, Func<string, bool> isKey) =>
        statement
            .Actions.Values.Select(a => a.Value)
            .Append(key)
            .Select(v => v.Split(':')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(ServiceReference.Find)
            .OfType<Service>()
            .Any(s => s.Actions.Values.Any(a => Has(s, a, isKey)));

    private static bool Lacks(string value, Func<string, bool> isKey)
    {
        var actions = MatchedActions.Of(value);
        return actions.Count > 0 && actions.All(a => !Has(a.Service, a.Action, isKey));
    }

    private static bool Has(Service service, ServiceAction action, Func<string, bool> isKey) =>
        action.ConditionKeys.Any(isKey)
        || action.ResourceTypes.Any(t => !service.ResourceTypes.TryGetValue(t, out var type) || type.ConditionKeys.Any(isKey));
}
