using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Stands for everything a principal may do; matchers ask it.</summary>
/// <remarks>The value says whose access it is, and whether the guardrails count in it: that is how the matcher <c>can</c> finds it
/// again.</remarks>
internal sealed class AccessDerivation(string path, string name, Func<AccountPermissions, PrincipalAccess> choose)
    : OnePrincipalDerivation(path, choose)
{
    protected override DerivedValue Derive(PrincipalAccess access, AccountPrincipal principal) =>
        DerivedValue.Of(new { principal.Arn, Access = name });
}
