namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>Compares byte for byte against a base-64 value.</summary>
internal sealed class BinaryEqualsOperator : ConditionOperator
{
    public override string Name => "BinaryEquals";

    public override ConditionFamily Family => ConditionFamily.Binary;

    public override ConditionOperand Compile(string value, bool hasVariables) => new BinaryOperand(value);
}
