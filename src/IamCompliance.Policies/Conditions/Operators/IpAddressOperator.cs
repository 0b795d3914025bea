namespace IamCompliance.Policies.Conditions.Operators;

/// <summary>The address lies in the range; without a prefix length the range is the one address.</summary>
internal sealed class IpAddressOperator : ConditionOperator
{
    public override string Name => "IpAddress";

    public override ConditionFamily Family => ConditionFamily.IpAddress;

    public override ConditionOperand Compile(string value, bool hasVariables) => new AddressRangeOperand(value);
}
