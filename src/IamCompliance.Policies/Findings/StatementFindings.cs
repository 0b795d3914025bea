using IamCompliance.Foundations.Diagnostics;
using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Policies.Findings;

/// <summary>What of statements, principals and organizations' policies AWS stores although it cannot work, is risky, or does nothing. IC41xx.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html names most of these.</remarks>
internal static class StatementFindings
{
    public static DiagnosticDescriptor ActionOfNoResource { get; } =
        Warning("IC4137", "Action about no resource", "The reference lists no type of resource for `{0}`, and the statement names some");

    public static DiagnosticDescriptor WildcardMatchesNothing { get; } =
        Suggestion("IC4138", "Wildcard without match", "`{0}` matches no action that is known");

    public static DiagnosticDescriptor NotForResourceControl { get; } =
        Error("IC4150", "Not for resource control policies", "A resource control policy takes no {0}");

    public static DiagnosticDescriptor ServiceWithoutResourceControl { get; } =
        Warning("IC4151", "Service without resource control", "No resource control policy bounds `{0}`");

    public static DiagnosticDescriptor ServicesNotExcepted { get; } =
        Warning("IC4152", "Services not excepted", "The statement compares `{0}` and does not say {1}");

    public static DiagnosticDescriptor TrustQuota { get; } =
        Warning("IC4153", "Trust policy quota exceeded", "The trust policy has {0} characters; {1} are the most where AWS raised no quota");

    public static DiagnosticDescriptor ActionOfOtherPrincipal { get; } =
        Error("IC4154", "Action of another principal", "`{0}` is not for {1}");

    public static DiagnosticDescriptor InvalidFederatedPrincipal { get; } =
        Error("IC4155", "Invalid identity provider", "`{0}` is no identity provider of a trust policy");

    public static DiagnosticDescriptor RolesAnywhereActions { get; } =
        Error("IC4156", "Missing action for IAM Roles Anywhere", "IAM Roles Anywhere also needs `{0}`");

    public static DiagnosticDescriptor NotPrincipalInTrust { get; } =
        Error("IC4157", "NotPrincipal in a trust policy", "A trust policy takes no `NotPrincipal`");

    public static DiagnosticDescriptor MisspeltService { get; } = Error("IC4158", "Misspelt service principal", "`{0}` is no service");

    public static DiagnosticDescriptor UnknownServicePrincipal { get; } =
        Warning("IC4159", "Unknown service principal", "`{0}` is no service that is known");

    public static DiagnosticDescriptor GitHubOrganizationOpen { get; } =
        SecurityWarning(
            "IC4160",
            "GitHub subject of any organization",
            "`{0}` matches repositories of organizations that everybody can make"
        );

    public static DiagnosticDescriptor GitHubWildcard { get; } =
        Warning("IC4161", "GitHub subject with a wildcard", "`{0}` matches several repositories or branches");

    public static DiagnosticDescriptor FederatedNotSupported { get; } =
        Error("IC4166", "Identity provider not supported", "`{0}` is an identity provider, which {1} do not take");

    public static DiagnosticDescriptor RedundantPrincipal { get; } =
        Suggestion("IC4168", "Redundant principal", "`{0}` is covered by `{1}` already");

    public static DiagnosticDescriptor EmptySid { get; } = Suggestion("IC4171", "Empty statement id", "The statement id is empty");

    public static DiagnosticDescriptor NoStatements { get; } =
        Suggestion("IC4172", "No statements", "The policy has no statements, so it does nothing");

    public static DiagnosticDescriptor ServiceWildcard { get; } =
        Suggestion("IC4176", "Wildcard in the name of a service", "`{0}` is about several services, those yet to come included");

    public static DiagnosticDescriptor UnlikelyArn { get; } =
        Warning("IC4180", "Unlikely ARN", "`{0}` is like no resource of the reference: {1}");

    public static DiagnosticDescriptor ActionOfOtherResources { get; } =
        Warning("IC4181", "Action of other resources", "`{0}` is about no resource that the reference knows and the statement names");
}
