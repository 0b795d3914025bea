using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Tells whether a principal's own policies make it an administrator.</summary>
internal sealed class AdministratorDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose)
    : OnePrincipalDerivation(path, choose)
{
    protected override DerivedValue Derive(PrincipalAccess access, AccountPrincipal principal) =>
        DerivedValue.Of(access.IsAdministrator(principal));
}
