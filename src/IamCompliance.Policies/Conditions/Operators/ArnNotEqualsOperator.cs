namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>"The ArnNotEquals and ArnNotLike condition operators behave identically."</summary>
internal sealed class ArnNotEqualsOperator : ConditionOperator
{
    public override string Name => "ArnNotEquals";

    public override ConditionFamily Family => ConditionFamily.Arn;

    public override bool IsNegated => true;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new ArnOperand(value, hasVariables);
}
