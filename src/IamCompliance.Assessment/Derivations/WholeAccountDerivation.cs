using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out what rests on every policy of the account, because a path may lead through any principal.</summary>
internal abstract class WholeAccountDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose)
    : PrincipalDerivation(path, choose)
{
    protected override string? Doubt(PrincipalAccess access, AccountPrincipal principal) =>
        access.Model.Problems.Count > 0 ? access.Model.Problems[0] : null;
}
