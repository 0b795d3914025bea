namespace IamCompliance.Policies.Exposure;

/// <summary>Somebody a policy names.</summary>
internal sealed record GranteeName(GranteeKind Kind, string Id, string? AccountId)
{
    public static GranteeName Anyone { get; } = new(GranteeKind.Anyone, "*", null);

    public static GranteeName AnyService { get; } = new(GranteeKind.Service, "*", null);

    /// <summary>Gets whether it acts with credentials of an account.</summary>
    public bool ActsInAccount =>
        AccountId is not null
        && Kind is GranteeKind.Account or GranteeKind.User or GranteeKind.Role or GranteeKind.Session or GranteeKind.FederatedUser;

    /// <summary>Gets whether an identity provider vouches for it.</summary>
    public bool IsFederated => Kind is GranteeKind.SamlProvider or GranteeKind.OidcProvider or GranteeKind.WebIdentity;
}
