namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Negated matching, ignoring case.</summary>
internal sealed class StringNotEqualsIgnoreCaseOperator : ConditionOperator
{
    public override string Name => "StringNotEqualsIgnoreCase";

    public override ConditionFamily Family => ConditionFamily.String;

    public override bool IsNegated => true;

    public override ConditionOperand Compile(string value, bool hasVariables) =>
        new EqualTextOperand(value, hasVariables, StringComparison.OrdinalIgnoreCase);
}
