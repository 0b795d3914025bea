namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Each of the six components is matched separately, with wildcards.</summary>
internal sealed class ArnLikeOperator : ConditionOperator
{
    public override string Name => "ArnLike";

    public override ConditionFamily Family => ConditionFamily.Arn;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new ArnOperand(value, hasVariables);
}
