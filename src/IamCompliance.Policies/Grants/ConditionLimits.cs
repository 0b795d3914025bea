using IamCompliance.Foundations.Addresses;
using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Grants;

/// <summary>Tells conditions that really limit who, where or what from those that most requests, or those without the key, pass.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A negated operator, one with <c>IfExists</c>, and <c>ForAllValues</c> hold for requests that do not have the key at all:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html ("the
/// ForAllValues operator … returns true if there are no context keys in the request"). A negated operator moreover lets in all but what it
/// lists.</item>
/// <item><c>Null</c> asks whether there is a key and not what it says.</item>
/// <item>A value such as <c>*</c>, <c>?*</c>, <c>arn:*</c>, <c>arn:aws:*</c> or <c>0.0.0.0/1</c> lets every value in, and alternatives are
/// as wide as the widest:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html</item>
/// <item><c>Bool</c> with both true and false lets every value in.</item>
/// </list>
/// Whether the values that are let in are good ones is another question: <c>Bool</c> with <c>false</c> limits as well.
/// </remarks>
internal static class ConditionLimits
{
    public static bool IsLimit(CompiledCondition condition)
    {
        var name = condition.Name;
        if (
            name.IfExists
            || name.Set == SetOperator.ForAllValues
            || name.Operator.IsNegated
            || name.Operator.Family == ConditionFamily.Null
        )
            return false;
        var values = condition.Source.Values.Select(v => v.Value).ToList();
        return name.Operator.Family switch
        {
            ConditionFamily.Bool => values.Distinct(StringComparer.OrdinalIgnoreCase).Count(v => bool.TryParse(v, out _)) < 2,
            ConditionFamily.IpAddress => values.TrueForAll(v => !AddressRange.TryParse(v, out var range) || AddressWidth.IsNarrow(range)),
            _ when name.Operator.TakesWildcards => !values.Exists(IsBareWildcard),
            _ => true,
        };
    }

    private static bool IsBareWildcard(string value)
    {
        var rest = value.AsSpan();
        if (rest is "")
            return false;
        if (rest.StartsWith("arn:", StringComparison.Ordinal))
        {
            rest = rest["arn:".Length..];
            // The partition limits nobody: who is in another one has no access anyway.
            if (rest.StartsWith("aws", StringComparison.Ordinal) && rest.IndexOf(':') is > 0 and var end)
                rest = rest[(end + 1)..];
        }

        return !rest.IsEmpty && rest.Contains('*') && rest.TrimStart("*?:").IsEmpty;
    }
}
