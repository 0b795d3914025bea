using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Exposure;

/// <summary>Reads limits from conditions.</summary>
/// <remarks>
/// What a missing key does to an operator:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
/// </remarks>
internal static class LimitReader
{
    /// <summary>Finds what holds of a request for which the condition holds.</summary>
    public static Limit? WhenHeld(CompiledCondition condition)
    {
        var name = condition.Name;
        var passesAbsent = name.IfExists || name.Set == SetOperator.ForAllValues;
        if (name.Operator.Family == ConditionFamily.Null)
            return IsAll(condition, "false") ? Present(condition) : null;
        if (IsLessThan(name))
            return Below(condition, passesAbsent);
        return name.Operator.IsNegated || IsOrdering(name) ? null : Among(condition, passesAbsent);
    }

    /// <summary>Finds what holds of a request for which the condition does not hold: what a Deny lets through.</summary>
    public static Limit? WhenNotHeld(CompiledCondition condition)
    {
        var name = condition.Name;
        if (name.Operator.Family == ConditionFamily.Null)
            return IsAll(condition, "true") ? Present(condition) : null;
        var holdsAbsent =
            name.IfExists
            || name.Set switch
            {
                SetOperator.ForAllValues => true,
                SetOperator.ForAnyValue => false,
                _ => name.Operator.IsNegated,
            };
        if (name.Operator.IsNegated)
            return Among(condition, passesAbsent: !holdsAbsent);
        if (name.Set != SetOperator.None)
            return null;
        if (name.Operator.Name.StartsWith("NumericGreaterThan", StringComparison.Ordinal))
            return Below(condition, passesAbsent: !holdsAbsent);
        return IsAboutTruth(condition) && IsAll(condition, "false")
            ? NewLimit(condition, LimitKind.Among, ["true"], passesAbsent: !holdsAbsent)
            : null;
    }

    // Of a key that is true or false, what is not the text "false" is true.
    private static bool IsAboutTruth(CompiledCondition condition) =>
        condition.Name.Operator.Family == ConditionFamily.Bool
        || (
            condition.Name.Operator.Family == ConditionFamily.String
            && ConditionKeyLookup.FindGlobal(condition.Key) is { } key
            && ConditionFamilies.OfKeyType(key.Type) == ConditionFamily.Bool
        );

    private static bool IsOrdering(ConditionOperatorName name) =>
        name.Operator.Family is ConditionFamily.Numeric or ConditionFamily.Date
        && !name.Operator.Name.EndsWith("cEquals", StringComparison.Ordinal);

    private static bool IsLessThan(ConditionOperatorName name) =>
        name.Operator.Name.StartsWith("NumericLessThan", StringComparison.Ordinal);

    private static bool IsAll(CompiledCondition condition, string value) =>
        condition.Source.Values.Count > 0 && condition.Source.Values.All(v => v.Value.Equals(value, StringComparison.OrdinalIgnoreCase));

    private static Limit Present(CompiledCondition condition) => NewLimit(condition, LimitKind.Present, [], passesAbsent: false);

    private static Limit Below(CompiledCondition condition, bool passesAbsent) =>
        NewLimit(condition, LimitKind.Below, Values(condition), passesAbsent);

    private static Limit Among(CompiledCondition condition, bool passesAbsent) =>
        NewLimit(condition, LimitKind.Among, Values(condition), passesAbsent);

    private static string[] Values(CompiledCondition condition) => [.. condition.Source.Values.Select(v => v.Value)];

    private static Limit NewLimit(CompiledCondition condition, LimitKind kind, IReadOnlyList<string> values, bool passesAbsent)
    {
        var limit = new Limit(condition.Key, kind, condition.Name.Operator.Family, values, passesAbsent);
        return limit with { Names = NamingLimits.NamesIn(limit) };
    }
}
