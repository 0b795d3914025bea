namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class DateLessThanEqualsOperator : ConditionOperator
{
    public override string Name => "DateLessThanEquals";

    public override ConditionFamily Family => ConditionFamily.Date;

    public override ConditionOperand Compile(string value, bool hasVariables) => new DateOperand(value, static order => order <= 0);
}
