namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class NumericNotEqualsOperator : ConditionOperator
{
    public override string Name => "NumericNotEquals";

    public override ConditionFamily Family => ConditionFamily.Numeric;

    public override bool IsNegated => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new NumericOperand(value, static order => order == 0);
}
