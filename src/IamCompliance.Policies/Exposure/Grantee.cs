namespace IamCompliance.Policies.Exposure;

/// <summary>Holds whom one Allow statement of a policy lets in, and what its conditions, and the policy's Deny statements, demand of
/// them.</summary>
/// <remarks>
/// A demand counts only where a request without the key is refused: an operator with <c>IfExists</c>, a negated one and <c>ForAllValues</c>
/// pass such requests, unless another condition demands that the key is there.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
/// </remarks>
public sealed record Grantee
{
    /// <summary>Gets what is let in.</summary>
    public required GranteeKind Kind { get; init; }

    /// <summary>Gets the principal as it is written in the policy, in its <c>Principal</c> or the condition that names it; <c>*</c> for
    /// anyone.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the account it belongs to, 12 digits; null where it belongs to none or none is named.</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets whether anyone at all may be it: everybody is let in and no condition limits who.</summary>
    public bool IsAnyone { get; init; }

    /// <summary>Gets whether it is outside of the zone's own account. Services, and providers of the account, are not.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Gets whether its account is the zone's own or one the zone trusts.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Gets whether it is outside of the zone's organization; null when that is not known.</summary>
    public bool? IsOutsideOrganization { get; init; }

    /// <summary>Gets whether it must be in the zone's organization, or act for it: <c>aws:PrincipalOrgID</c>, <c>aws:SourceOrgID</c> or
    /// their paths.</summary>
    public bool IsLimitedToOrganization { get; init; }

    /// <summary>Gets whether a fixed <c>sts:ExternalId</c> must be given.</summary>
    public bool RequiresExternalId { get; init; }

    /// <summary>Gets whether it must have used a second factor.</summary>
    public bool RequiresMfa { get; init; }

    /// <summary>Gets whether it must bring a source identity, <c>sts:SourceIdentity</c>.</summary>
    public bool RequiresSourceIdentity { get; init; }

    /// <summary>Gets whether whom an identity provider or IAM Roles Anywhere vouches for is limited by the subject of the token or
    /// certificate.</summary>
    public bool LimitsSubject { get; init; }

    /// <summary>Gets whether an identity provider's token must be meant for a fixed audience.</summary>
    public bool LimitsAudience { get; init; }

    /// <summary>Gets whether a service must act for fixed accounts, resources of them, or an organization.</summary>
    public bool LimitsSource { get; init; }

    /// <summary>Gets whether the request must come from fixed networks.</summary>
    public bool LimitsNetwork { get; init; }

    /// <summary>Gets what is allowed, as written, sorted; <c>*</c> where the statement says <c>NotAction</c>.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Gets the condition keys that play a part, sorted.</summary>
    public required IReadOnlyList<string> ConditionKeys { get; init; }

    /// <summary>Gets the statement's id, or its place counted from zero when it has none.</summary>
    public required string Statement { get; init; }
}
