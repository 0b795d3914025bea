namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Whether a key is absent: compares that with <c>true</c> or <c>false</c>.</summary>
internal sealed class NullOperator : ConditionOperator
{
    public override string Name => "Null";

    public override ConditionFamily Family => ConditionFamily.Null;

    public override ConditionOperand Compile(string value, bool hasVariables) => new BoolOperand(value);
}
