namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Exact matching, ignoring case.</summary>
internal sealed class StringEqualsIgnoreCaseOperator : ConditionOperator
{
    public override string Name => "StringEqualsIgnoreCase";

    public override ConditionFamily Family => ConditionFamily.String;

    public override ConditionOperand Compile(string value, bool hasVariables) =>
        new EqualTextOperand(value, hasVariables, StringComparison.OrdinalIgnoreCase);
}
