namespace IamCompliance.Policies.Exposure;

/// <summary>Reads who is meant from conditions on who the caller is.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties and
/// https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account
/// </remarks>
internal static class NamingLimits
{
    public static IReadOnlyList<GranteeName>? NamesIn(Limit limit)
    {
        if (limit.Is("aws:PrincipalAccount") || limit.Is("kms:CallerAccount"))
            return limit.IsAmong(FixedValues.IsAccount) ? Named(limit) : null;
        if (limit.Is("aws:PrincipalArn"))
            return limit.IsAmong(v => FixedValues.AccountOf(v) is not null) ? Named(limit) : null;
        if (limit.Is("aws:PrincipalServiceName") || limit.Is("aws:PrincipalServiceNamesList"))
            return limit.IsAmong(FixedValues.IsFixed) ? [.. limit.Values.Select(v => new GranteeName(GranteeKind.Service, v, null))] : null;
        return limit.Is("aws:PrincipalIsAWSService") && limit.IsTrue ? [GranteeName.AnyService] : null;
    }

    private static GranteeName[] Named(Limit limit) => [.. limit.Values.Select(GranteeNames.OfAws)];
}
