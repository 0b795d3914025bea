namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class NumericLessThanOperator : ConditionOperator
{
    public override string Name => "NumericLessThan";

    public override ConditionFamily Family => ConditionFamily.Numeric;

    public override ConditionOperand Compile(string value, bool hasVariables) => new NumericOperand(value, static order => order < 0);
}
