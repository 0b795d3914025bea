using IamCompliance.Policies.Documents;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists every property that the policy engine supplies. A new one is a class, a line here, and its declaration in the
/// schema.</summary>
internal static class DerivationRegistry
{
    private static readonly Dictionary<string, Derivation> ByPath = new Derivation[]
    {
        new EffectivePoliciesDerivation(),
        new GuardrailsDerivation(),
        new LogGroupArnDerivation(),
        new ManagementAccountDerivation(),
        new ManagementEventsDerivation(),
        new MinimumPasswordLengthDerivation(),
        new OwnPoliciesDerivation(),
        new PermissionSetPoliciesDerivation(),
        new PermissionSetReadDerivation(),
        new ProtectionDerivation(),
        new ReservedRoleDerivation(),
        new AccessDerivation("grantedAccess", "granted", a => a.Granted),
        new AdministratorDerivation("grantedAccess.isAdministrator", a => a.Granted),
        new BecomeAdministratorDerivation("grantedAccess.canBecomeAdministrator", a => a.Granted),
        new EscalationPathsDerivation("grantedAccess.escalationPaths", a => a.Granted),
        new AccessDerivation("effectiveAccess", "effective", a => a.Effective),
        new AdministratorDerivation("effectiveAccess.isAdministrator", a => a.Effective),
        new BecomeAdministratorDerivation("effectiveAccess.canBecomeAdministrator", a => a.Effective),
        new EscalationPathsDerivation("effectiveAccess.escalationPaths", a => a.Effective),
        new ExposureDerivation("trust", "assumeRolePolicyDocument", PolicyKind.Trust),
        new ExposureDerivation("policyAccess", "policy", PolicyKind.Resource),
    }.ToDictionary(d => d.Path, StringComparer.Ordinal);

    /// <summary>Finds what supplies the longest beginning of a path, and how many steps that is.</summary>
    public static (Derivation Derivation, int Steps) Get(IReadOnlyList<string> steps)
    {
        for (var length = steps.Count; length > 0; length--)
        {
            if (ByPath.TryGetValue(string.Join('.', steps.Take(length)), out var derivation))
                return (derivation, length);
        }

        throw new InvalidOperationException($"The schema declares {string.Join('.', steps)} as derived, and nothing supplies it.");
    }
}
