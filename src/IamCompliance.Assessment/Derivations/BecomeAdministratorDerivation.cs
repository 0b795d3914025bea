using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Tells whether a principal that is no administrator can become one with nothing but IAM.</summary>
internal sealed class BecomeAdministratorDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose)
    : WholeAccountDerivation(path, choose)
{
    protected override DerivedValue Derive(PrincipalAccess access, AccountPrincipal principal) =>
        DerivedValue.Of(access.Escalations(principal.Arn).Paths.Any(p => !p.NeedsResource));
}
