using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Stands for everything a principal may do; matchers ask it.</summary>
internal sealed class AccessDerivation(string path, Func<AccountAccess, PrincipalAccess> choose) : OwnPoliciesDerivation(path, choose)
{
    protected override Value Derive(PrincipalAccess access, AccountPrincipal principal) => DerivedValue.Of(new { principal.Arn });
}
