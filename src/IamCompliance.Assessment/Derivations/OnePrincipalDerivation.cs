using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out what rests on the policies that bind the principal itself.</summary>
internal abstract class OnePrincipalDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose)
    : PrincipalDerivation(path, choose)
{
    protected override string? Doubt(PrincipalAccess access, AccountPrincipal principal) =>
        principal.Problems.Count > 0 ? principal.Problems[0] : null;
}
