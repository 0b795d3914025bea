namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class DateNotEqualsOperator : ConditionOperator
{
    public override string Name => "DateNotEquals";

    public override ConditionFamily Family => ConditionFamily.Date;

    public override bool IsNegated => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new DateOperand(value, static order => order == 0);
}
