namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Negated matching for ARNs.</summary>
internal sealed class ArnNotLikeOperator : ConditionOperator
{
    public override string Name => "ArnNotLike";

    public override ConditionFamily Family => ConditionFamily.Arn;

    public override bool IsNegated => true;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new ArnOperand(value, hasVariables);
}
