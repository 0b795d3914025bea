using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>
/// Lists, with the reason, which controls cannot be shown in the account that counts. Tests hold the lists in both directions: what is
/// listed and not true fails.
/// </summary>
internal static class Exceptions
{
    private const string OfIdentityCenter = "Without its permission set a role of Identity Center is judged itself.";
    private const string Inline = "It asks inline policies, and others pass only where nobody has one.";

    /// <summary>Gets the controls that are judged in an account beside the one that counts.</summary>
    public static IReadOnlyDictionary<(string Control, Outcome Outcome), (string Account, string Reason)> Beside { get; } =
        new Dictionary<(string Control, Outcome Outcome), (string Account, string Reason)>
        {
            [("account-in-organization", Outcome.Fail)] = (
                "fails-alone",
                "An account without an organization has no guardrails to be asked about."
            ),
            [("config-recorder-running", Outcome.Fail)] = (
                "fails-alone",
                "What AWS Config records is proven only where its recorder runs."
            ),
            [("federation-configured", Outcome.Fail)] = ("fails-alone", "Controls about SAML providers need one that fails."),
            [("identity-center-organization-instance", Outcome.Fail)] = (
                "fails-management",
                "Only the management account is asked, and guardrails bind members only."
            ),
            [("identity-center-organization-instance", Outcome.Pass)] = (
                "passes-management",
                "Only the management account is asked, and guardrails bind members only."
            ),
            [("password-policy-set", Outcome.Fail)] = ("fails-alone", "Controls about what a password policy says need one that fails."),
            [("root-no-virtual-mfa", Outcome.Fail)] = (
                "fails-alone",
                "A root user with a virtual device has MFA, and root-mfa-enabled fails without."
            ),
            [("admin-user-mfa", Outcome.Pass)] = (
                "passes-management",
                "It asks administrators, and other controls pass only where nobody is one."
            ),
            [("virtual-mfa-device-assigned", Outcome.Pass)] = (
                "passes-management",
                "It asks about virtual devices, and user-hardware-mfa passes only where nobody has one."
            ),
            [("inline-policy-no-admin", Outcome.Pass)] = ("passes-management", Inline),
            [("inline-policy-no-cloudtrail-full-access", Outcome.Pass)] = ("passes-management", Inline),
            [("inline-policy-no-kms-decrypt-all", Outcome.Pass)] = ("passes-management", Inline),
            [("inline-policy-no-kms-full-access", Outcome.Pass)] = ("passes-management", Inline),
            [("inline-policy-no-marketplace-wildcard", Outcome.Pass)] = ("passes-management", Inline),
            [("inline-policy-no-privilege-escalation", Outcome.Pass)] = ("passes-management", Inline),
        };

    /// <summary>Gets the controls that have no outcome of a kind on any account.</summary>
    public static IReadOnlyDictionary<(string Control, Outcome Outcome), string> Never { get; } =
        new Dictionary<(string Control, Outcome Outcome), string>();

    /// <summary>Gets the parts without which a control is decided all the same.</summary>
    public static IReadOnlyDictionary<(string Control, string Part), string> DecidedWithout { get; } =
        new Dictionary<(string Control, string Part), string>
        {
            [("cloudtrail-bucket-not-public", "s3/bucket-policy")] = "Block Public Access keeps any policy from having effect.",
            [("permission-set-no-admin", "identity-center/permission-set-details")] =
                "Names are asked only of permission sets that grant everything.",
            [("role-no-administrator-access", "identity-center/permission-sets")] = OfIdentityCenter,
            [("role-no-administrator-access", "identity-center/permission-set-details")] = OfIdentityCenter,
            [("role-no-administrator-access", "identity-center/permission-set-inline-policy")] = OfIdentityCenter,
            [("role-no-administrator-access", "identity-center/permission-set-managed-policies")] = OfIdentityCenter,
            [("role-no-administrator-access", "identity-center/permission-set-customer-policies")] = OfIdentityCenter,
        };
}
