namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>"The ArnEquals and ArnLike condition operators behave identically."</summary>
internal sealed class ArnEqualsOperator : ConditionOperator
{
    public override string Name => "ArnEquals";

    public override ConditionFamily Family => ConditionFamily.Arn;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new ArnOperand(value, hasVariables);
}
