using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint;

/// <summary>Finds what is known of a condition key in a statement: globally, by its own prefix, or by the services of the statement's
/// actions.</summary>
internal static class KnownKeys
{
    public static ServiceConditionKey? Find(PolicyStatement statement, string key) =>
        ConditionKeyLookup.FindGlobal(key)
        ?? statement
            .Actions.Values.Select(a => a.Value)
            .Append(key)
            .Select(v => v.Split(':')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(ServiceReference.Find)
            .OfType<Service>()
            .Select(s => s.ConditionKeys.FirstOrDefault(k => ConditionKeyLookup.Matches(k.Name, key)))
            .FirstOrDefault(k => k is not null);
}
