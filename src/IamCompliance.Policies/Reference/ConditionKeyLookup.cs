using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Reference;

/// <summary>Finds condition keys whose names have a part that differs, such as a tag's key.</summary>
internal static class ConditionKeyLookup
{
    /// <summary>Finds a key that all services share.</summary>
    public static ServiceConditionKey? FindGlobal(string key) => GlobalConditionKeys.All.FirstOrDefault(k => Matches(k.Name, key));

    /// <summary>Finds a key of a service, or one that all services share.</summary>
    public static ServiceConditionKey? Find(Service service, string key) =>
        service.ConditionKeys.FirstOrDefault(k => Matches(k.Name, key)) ?? FindGlobal(key);

    /// <summary>Whether a documented name covers a key as written; names are not case-sensitive.</summary>
    public static bool Matches(string documented, string key)
    {
        // Some services document their tags as "service:ResourceTag/tag-key".
        if (documented.EndsWith("/tag-key", StringComparison.Ordinal))
            return key.StartsWith(documented[..^"tag-key".Length], StringComparison.OrdinalIgnoreCase);
        var open = documented.AsSpan().IndexOfAny("$<");
        if (open < 0)
            return documented.Equals(key, StringComparison.OrdinalIgnoreCase);
        return new Pattern(ArnTemplates.ToPattern(documented).ToLowerInvariant()).IsMatch(key.ToLowerInvariant());
    }
}
