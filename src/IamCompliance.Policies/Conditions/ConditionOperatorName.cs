namespace IamCompliance.Policies.Conditions;

/// <summary>Takes the name of an operator apart: set operator, operator, <c>IfExists</c>.</summary>
internal sealed record ConditionOperatorName(SetOperator Set, ConditionOperator Operator, bool IfExists)
{
    private const string AllPrefix = "ForAllValues:";
    private const string AnyPrefix = "ForAnyValue:";
    private const string Suffix = "IfExists";

    public static ConditionOperatorName? Parse(string name)
    {
        var set =
            name.StartsWith(AllPrefix, StringComparison.OrdinalIgnoreCase) ? SetOperator.ForAllValues
            : name.StartsWith(AnyPrefix, StringComparison.OrdinalIgnoreCase) ? SetOperator.ForAnyValue
            : SetOperator.None;
        var ifExists = name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
        // "You can add IfExists to the end of any condition operator name except the Null condition":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
        return ConditionOperators.Find(BaseOf(name)) is { } found && !(ifExists && found.Family == ConditionFamily.Null)
            ? new ConditionOperatorName(set, found, ifExists)
            : null;
    }

    /// <summary>Gets the operator's own part of a name.</summary>
    public static string BaseOf(string name)
    {
        var start =
            name.StartsWith(AllPrefix, StringComparison.OrdinalIgnoreCase) ? AllPrefix.Length
            : name.StartsWith(AnyPrefix, StringComparison.OrdinalIgnoreCase) ? AnyPrefix.Length
            : 0;
        var end = name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name.Length - Suffix.Length : name.Length;
        return end > start ? name[start..end] : "";
    }
}
