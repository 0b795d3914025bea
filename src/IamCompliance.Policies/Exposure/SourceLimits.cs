namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions say for whom a service must act.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention</remarks>
internal static class SourceLimits
{
    public static bool LimitsSource(Limit limit)
    {
        if (IsAccountKey(limit))
            return limit.IsAmong(FixedValues.IsAccount);
        if (limit.Is("aws:SourceArn"))
            return limit.IsAmong(FixedValues.IsOfOneOwner);
        if (limit.Is("aws:SourceOrgID"))
            return limit.IsAmong(FixedValues.IsOrganization);
        return limit.Is("aws:SourceOrgPaths") && limit.IsAmong(FixedValues.IsInOrganization);
    }

    /// <summary>Finds the accounts that a service must act for; null where the limit names none.</summary>
    public static IReadOnlyList<string>? AccountsIn(Limit limit)
    {
        if (IsAccountKey(limit) && limit.IsAmong(FixedValues.IsAccount))
            return limit.Values;
        return limit.Is("aws:SourceArn") && limit.IsAmong(v => FixedValues.AccountOf(v) is not null)
            ? [.. limit.Values.Select(v => FixedValues.AccountOf(v)!)]
            : null;
    }

    // SNS calls the source's account its owner: https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
    private static bool IsAccountKey(Limit limit) => limit.Is("aws:SourceAccount") || limit.Is("aws:SourceOwner");
}
