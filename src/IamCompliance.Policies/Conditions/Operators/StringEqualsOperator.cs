namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Exact matching, case-sensitive; <c>*</c> and <c>?</c> are characters like others.</summary>
internal sealed class StringEqualsOperator : ConditionOperator
{
    public override string Name => "StringEquals";

    public override ConditionFamily Family => ConditionFamily.String;

    public override ConditionOperand Compile(string value, bool hasVariables) =>
        new EqualTextOperand(value, hasVariables, StringComparison.Ordinal);
}
