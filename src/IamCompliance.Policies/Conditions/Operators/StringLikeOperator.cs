namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Case-sensitive matching with <c>*</c> and <c>?</c> anywhere.</summary>
internal sealed class StringLikeOperator : ConditionOperator
{
    public override string Name => "StringLike";

    public override ConditionFamily Family => ConditionFamily.String;

    public override bool TakesWildcards => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new LikeTextOperand(value, hasVariables);
}
