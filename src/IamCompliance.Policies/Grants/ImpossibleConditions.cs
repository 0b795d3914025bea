using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Grants;

/// <summary>Finds conditions that hold in no request: alone, or together with others on the same key.</summary>
internal static class ImpossibleConditions
{
    private static readonly string[] Booleans = ["true", "false", "True", "False", "TRUE", "FALSE"];

    /// <summary>Whether no request can fulfil all of a statement's conditions.</summary>
    public static bool Any(IReadOnlyList<CompiledCondition> conditions)
    {
        if (conditions.Count == 0)
            return false;
        if (
            conditions.Any(c =>
                c.Name.Operator.Family == ConditionFamily.Null ? !c.Operands.Any(o => o.IsValid) : NeedsValue(c) && !CanMatch(c)
            )
        )
            return true;
        return conditions.GroupBy(c => c.Key, StringComparer.OrdinalIgnoreCase).Any(g => AreContrary([.. g]));
    }

    private static bool AreContrary(CompiledCondition[] conditions)
    {
        var absent = RequestContext.Partial([new(conditions[0].Key, [])]);
        if (conditions.All(c => IsPossible(c, absent)))
            return false;
        // The key must be there. Where a condition says which values there are, one of them must pass the others.
        if (
            Array.Exists(conditions, c =>
                c.Name.Operator.Family == ConditionFamily.Null && c.Test(Present(c.Key, "x")) != ConditionResult.Holds
            )
        )
            return true;
        // A text lists its values exactly, true and false come in several cases of letters: the text first.
        return conditions.Where(HasListedValues).OrderBy(c => c.Name.Operator.Family).FirstOrDefault() is { } listed
            && !ValuesOf(listed).Any(v => Array.TrueForAll(conditions, c => IsPossible(c, Present(c.Key, v))));
    }

    private static bool NeedsValue(CompiledCondition condition) =>
        !condition.Name.IfExists && condition.Name.Set != SetOperator.ForAllValues && !condition.Name.Operator.IsNegated;

    private static bool CanMatch(CompiledCondition condition) => condition.Operands.Any(o => o.IsValid);

    private static bool HasListedValues(CompiledCondition condition) =>
        condition.Name is { Set: SetOperator.None, IfExists: false, Operator.Name: "StringEquals" or "Bool" }
        && !condition.Source.Values.Any(v => v.Value.Contains("${", StringComparison.Ordinal));

    private static IEnumerable<string> ValuesOf(CompiledCondition condition) =>
        condition.Name.Operator.Family == ConditionFamily.Bool ? Booleans : condition.Source.Values.Select(v => v.Value);

    private static bool IsPossible(CompiledCondition condition, RequestContext context) =>
        condition.Test(context) is ConditionResult.Holds or ConditionResult.KeyUnknown or ConditionResult.VariableUnknown;

    private static RequestContext Present(string key, string value) => RequestContext.Partial([new(key, [value])]);
}
