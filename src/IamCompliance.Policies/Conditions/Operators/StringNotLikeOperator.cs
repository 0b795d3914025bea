namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Negated case-sensitive matching with wildcards.</summary>
internal sealed class StringNotLikeOperator : ConditionOperator
{
    public override string Name => "StringNotLike";

    public override ConditionFamily Family => ConditionFamily.String;

    public override bool IsNegated => true;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new LikeTextOperand(value, hasVariables);
}
