namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Negated matching.</summary>
internal sealed class StringNotEqualsOperator : ConditionOperator
{
    public override string Name => "StringNotEquals";

    public override ConditionFamily Family => ConditionFamily.String;

    public override bool IsNegated => true;

    public override ConditionOperand Compile(string value, bool hasVariables) =>
        new EqualTextOperand(value, hasVariables, StringComparison.Ordinal);
}
