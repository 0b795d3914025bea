namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>The address does not lie in the range.</summary>
internal sealed class NotIpAddressOperator : ConditionOperator
{
    public override string Name => "NotIpAddress";

    public override ConditionFamily Family => ConditionFamily.IpAddress;

    public override bool IsNegated => true;

    public override ConditionOperand Compile(string value, bool hasVariables) => new AddressRangeOperand(value);
}
