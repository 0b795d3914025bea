namespace IamCompliance.Policies.Exposure;

/// <summary>Where somebody stands to the zone: in its account, among those it trusts, in its organization.</summary>
/// <param name="zone">Who is at home.</param>
/// <param name="name">Who it is.</param>
/// <param name="isAnyAccounts">Whether it can be of any account: nothing that is demanded says more than from which addresses.</param>
/// <param name="isLimitedToOrganization">Whether it must be in the zone's organization.</param>
/// <param name="limitsAudience">Whether a token must be meant for a fixed audience.</param>
/// <param name="parts">What it is let in to.</param>
internal sealed class Standing(
    ExposureZone zone,
    GranteeName name,
    bool isAnyAccounts,
    bool isLimitedToOrganization,
    bool limitsAudience,
    IReadOnlyList<ExposedPart> parts
)
{
    public bool IsTrusted => name.AccountId is { } id && (id == zone.AccountId || zone.TrustedAccounts.Contains(id));

    public bool IsExternal =>
        name.Kind switch
        {
            GranteeKind.Service or GranteeKind.DeletedPrincipal => false,
            // A token meant for one's own app speaks of the app's users; any other of everybody the provider knows.
            GranteeKind.WebIdentity => !limitsAudience,
            GranteeKind.Anyone => Accounts() is not { } accounts || accounts.Any(a => a != zone.AccountId),
            _ => name.AccountId != zone.AccountId,
        };

    public bool? IsOutsideOrganization
    {
        get
        {
            if (!IsExternal || isLimitedToOrganization)
                return false;
            if (isAnyAccounts || name.Kind == GranteeKind.WebIdentity || IsLimitedToAnother())
                return true;
            var accounts = name.AccountId is { } id ? [id] : Accounts();
            if (accounts is null)
                return null;
            if (zone.OrganizationAccounts is { } known)
                return accounts.Any(a => a != zone.AccountId && !known.Contains(a));
            return !IsBareId && accounts.All(a => a == zone.AccountId || zone.KnownMembers.Contains(a)) ? false : null;
        }
    }

    // A bare id does not say of which partition's account it speaks, and an organization knows those of its own only: the ARN is taken for
    // the proof, the list decides the rest.
    private bool IsBareId => name.Id == name.AccountId;

    // The accounts for which a service must act, when that is all that is let in.
    private List<string>? Accounts()
    {
        var ofParts = parts.Select(p => p.Guard.Clauses.FirstOrDefault(c => c.All(l => SourceLimits.AccountsIn(l) is not null))).ToList();
        return ofParts.Contains(null) ? null : [.. ofParts.SelectMany(c => c!).SelectMany(l => SourceLimits.AccountsIn(l)!)];
    }

    private bool IsLimitedToAnother() =>
        zone.OrganizationId is { } own
        && parts.Any(p =>
            p.Guard.Clauses.Any(c => c.All(l => OrganizationLimits.OrganizationsIn(l) is { } found && found.Any(o => o != own)))
        );
}
