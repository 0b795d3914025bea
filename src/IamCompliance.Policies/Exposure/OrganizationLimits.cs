namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions demand a fixed organization.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid</remarks>
internal static class OrganizationLimits
{
    public static bool LimitsTo(Limit limit, string? organization) =>
        organization is not null && OrganizationsIn(limit) is { } organizations && organizations.All(o => o == organization);

    /// <summary>Whether the caller itself must be in an organization, which AWS services never are.</summary>
    public static bool IsOfPrincipal(Limit limit) => limit.Is("aws:PrincipalOrgID") || limit.Is("aws:PrincipalOrgPaths");

    /// <summary>Finds the organizations that are demanded; null where the limit demands none.</summary>
    public static IReadOnlyList<string>? OrganizationsIn(Limit limit)
    {
        if (limit.Is("aws:PrincipalOrgID") || limit.Is("aws:SourceOrgID"))
            return limit.IsAmong(FixedValues.IsOrganization) ? limit.Values : null;
        return (limit.Is("aws:PrincipalOrgPaths") || limit.Is("aws:SourceOrgPaths")) && limit.IsAmong(FixedValues.IsInOrganization)
            ? [.. limit.Values.Select(FixedValues.OrganizationOf)]
            : null;
    }
}
