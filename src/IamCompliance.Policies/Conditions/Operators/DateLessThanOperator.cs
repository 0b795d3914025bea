namespace IamCompliance.Policies.Conditions.Operators;

internal sealed class DateLessThanOperator : ConditionOperator
{
    public override string Name => "DateLessThan";

    public override ConditionFamily Family => ConditionFamily.Date;

    public override ConditionOperand Compile(string value, bool hasVariables) => new DateOperand(value, static order => order < 0);
}
