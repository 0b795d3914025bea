using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Analysis;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out a property of what a user or role may do.</summary>
internal abstract class PrincipalDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose) : Derivation(path)
{
    public sealed override DerivedValue Derive(AccountView account, Item item)
    {
        var access = choose(account.Access);
        if (access.Find(item, account.Access.Shelf) is not { } principal)
            return DerivedValue.Unknown("the principal is not among those recorded");
        return Doubt(access, principal) is { } doubt ? DerivedValue.Unknown(doubt) : Derive(access, principal);
    }

    /// <summary>Says why nothing can be concluded; null when something can.</summary>
    protected abstract string? Doubt(PrincipalAccess access, AccountPrincipal principal);

    protected abstract DerivedValue Derive(PrincipalAccess access, AccountPrincipal principal);
}
