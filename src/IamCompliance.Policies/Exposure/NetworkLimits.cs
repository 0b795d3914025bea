using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions say where a request must come from.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties</remarks>
internal static class NetworkLimits
{
    public static bool LimitsNetwork(Limit limit)
    {
        if (limit.Is("aws:SourceIp") || limit.Is("aws:VpcSourceIp"))
            return IsAddress(limit);
        if (limit.Is("aws:SourceVpcArn"))
            return limit.IsAmong(FixedValues.IsOfOneOwner);
        return (limit.Is("aws:SourceVpc") || limit.Is("aws:SourceVpce")) && limit.IsAmong(FixedValues.IsFixed);
    }

    /// <summary>Whether an address must be in ranges that are not half of the internet.</summary>
    public static bool IsAddress(Limit limit) =>
        limit.Kind == LimitKind.Among && limit.Family == ConditionFamily.IpAddress && limit.Values.All(AddressWidth.IsNarrow);
}
