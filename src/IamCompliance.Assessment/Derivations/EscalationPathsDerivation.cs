using IamCompliance.Assessment.Access;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists the ways by which a principal can become an administrator.</summary>
internal sealed class EscalationPathsDerivation(string path, Func<AccountPermissions, PrincipalAccess> choose)
    : WholeAccountDerivation(path, choose)
{
    protected override DerivedValue Derive(PrincipalAccess access, AccountPrincipal principal)
    {
        var escalations = access.Escalations(principal.Arn);
        if (escalations.Limit is { } limit)
            return DerivedValue.Unknown(limit);
        return DerivedValue.Of(
            escalations.Paths.Select(p => new
            {
                Method = p.Method.Id,
                Methods = p.Steps.Select(s => s.Method.Id),
                Path = p.Principals,
                p.NeedsResource,
                Conditions = p
                    .Steps.SelectMany(s => s.Conditions)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Order(StringComparer.OrdinalIgnoreCase),
                Evidence = p.Steps.SelectMany(s => s.Evidence),
            })
        );
    }
}
