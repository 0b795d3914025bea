namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class BoolOperator : ConditionOperator
{
    public override string Name => "Bool";

    public override ConditionFamily Family => ConditionFamily.Bool;

    public override ConditionOperand Compile(string value, bool hasVariables) => new BoolOperand(value);
}
