using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint;

/// <summary>Finds what is known of a condition key in a statement: globally, by its own prefix, or by the services of the statement's
/// actions.</summary>
internal static class KnownKeys
{
    public static ServiceConditionKey? Find(PolicyStatement statement, string key) =>
        ConditionKeyLookup.FindGlobal(key) ?? OfServices(statement, key);

    /// <summary>Whether a service of the key's own prefix or of the statement's actions has the key.</summary>
    public static bool IsOfAService(PolicyStatement statement, string key) => OfServices(statement, key) is not null;

    private static ServiceConditionKey? OfServices(PolicyStatement statement, string key) =>
        statement
            .Actions.Values.Select(a => a.Value)
            .Append(key)
            .Select(v => v.Split(':')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(ServiceReference.Find)
            .OfType<Service>()
            .Select(s => s.ConditionKeys.FirstOrDefault(k => ConditionKeyLookup.Matches(k.Name, key)))
            .FirstOrDefault(k => k is not null);
}
