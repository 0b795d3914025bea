using IamCompliance.Foundations.Diagnostics;
using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Policies.Findings;

/// <summary>What AWS stores although it cannot work, is risky, or does nothing. IC41xx.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html names most of these.</remarks>
internal static class LintFindings
{
    public static DiagnosticDescriptor UnknownService { get; } = Error("IC4101", "Unknown service", "No service has the prefix `{0}`");

    public static DiagnosticDescriptor UnknownAction { get; } = Error("IC4102", "Unknown action", "`{0}` has no action `{1}`");

    public static DiagnosticDescriptor UnknownConditionKey { get; } =
        Error("IC4103", "Unknown condition key", "No service has the condition key `{0}`");

    public static DiagnosticDescriptor ActionNeverMatches { get; } =
        Error("IC4104", "Action without matching resource", "`{0}` can never be about a resource of this statement");

    public static DiagnosticDescriptor InvalidArn { get; } = Error("IC4105", "Invalid ARN", "`{0}` is no ARN of a resource: {1}");

    public static DiagnosticDescriptor InvalidConditionValue { get; } =
        Error("IC4106", "Invalid condition value", "`{0}` is no value for `{1}`, which compares {2}");

    public static DiagnosticDescriptor OperatorTypeMismatch { get; } =
        Warning("IC4107", "Operator of another type", "`{0}` compares {1}, and `{2}` is {3}");

    public static DiagnosticDescriptor VariableWithoutVersion { get; } =
        Warning("IC4108", "Variable without version", "`{0}` is literal text: the policy is not of version 2012-10-17");

    public static DiagnosticDescriptor MissingVersion { get; } =
        Suggestion("IC4109", "Missing version", "The policy has no `Version`, which means the old language of 2008");

    public static DiagnosticDescriptor Contradiction { get; } =
        Error("IC4110", "Contradicting conditions", "The conditions on `{0}` can never hold together");

    public static DiagnosticDescriptor EmptyList { get; } =
        Suggestion("IC4111", "Empty list", "`{0}` lists nothing, so the statement does nothing by it");

    public static DiagnosticDescriptor RedundantValue { get; } =
        Suggestion("IC4112", "Redundant value", "`{0}` is covered by `{1}` already");

    public static DiagnosticDescriptor RedundantStatement { get; } =
        Suggestion("IC4113", "Redundant statement", "Statement {0} says all that this one says");

    public static DiagnosticDescriptor QuotaExceeded { get; } =
        Warning("IC4114", "Quota exceeded", "The policy has {0} characters; a managed policy takes {1}, the inline policies of a user {2}");

    public static DiagnosticDescriptor SetOperatorOnSingleValue { get; } =
        SecurityWarning("IC4115", "Set operator on a single value", "`{0}` has one value at most, so `{1}` holds when the key is missing");

    public static DiagnosticDescriptor MissingSetOperator { get; } =
        Error("IC4116", "Missing set operator", "`{0}` can have several values, and `{1}` compares one");

    public static DiagnosticDescriptor ForAllValuesWithoutNull { get; } =
        SecurityWarning("IC4117", "ForAllValues without Null", "`{0}` holds when the request has no `{1}`, and the statement allows");

    public static DiagnosticDescriptor WildcardPrincipal { get; } =
        SecurityWarning("IC4118", "Everybody allowed", "The statement allows everybody, and no condition says who");

    public static DiagnosticDescriptor NotPrincipalAllow { get; } =
        SecurityWarning("IC4119", "Allow with NotPrincipal", "The statement allows everybody but those it names, the anonymous included");

    public static DiagnosticDescriptor NotActionAllow { get; } =
        SecurityWarning(
            "IC4120",
            "Allow with NotAction",
            "The statement allows every action but those it names, those yet to come included"
        );

    public static DiagnosticDescriptor NotResourceAllow { get; } =
        SecurityWarning("IC4121", "Allow with NotResource", "The statement allows its actions on every resource but those it names");

    public static DiagnosticDescriptor PassRoleOnEverything { get; } =
        SecurityWarning(
            "IC4122",
            "PassRole on everything",
            "The statement allows to pass any role, and no condition says to which service"
        );

    public static DiagnosticDescriptor Administrator { get; } =
        SecurityWarning("IC4123", "Administrator", "The statement allows {0} on everything");

    public static DiagnosticDescriptor ConfusedDeputy { get; } =
        SecurityWarning("IC4124", "Confused deputy", "`{0}` is allowed on behalf of any account");

    public static DiagnosticDescriptor FederatedWithoutSubject { get; } =
        SecurityWarning("IC4125", "Federated without subject", "Everybody whom `{0}` vouches for is allowed: no condition compares `{1}`");

    public static DiagnosticDescriptor NotPrincipalWithoutAccount { get; } =
        Warning("IC4126", "NotPrincipal without account", "`{0}` is excepted, and its account is not");

    public static DiagnosticDescriptor ServiceLinkedRoleOnEverything { get; } =
        SecurityWarning("IC4127", "Any service-linked role", "The statement allows to create the service-linked roles of all services");

    public static DiagnosticDescriptor OperatorCase { get; } =
        Suggestion("IC4128", "Unusual case of letters", "`{0}` is usually written `{1}`");

    public static DiagnosticDescriptor DeletedPrincipal { get; } =
        Warning("IC4129", "Deleted principal", "`{0}` is the id of a user or role that was deleted");

    public static DiagnosticDescriptor WildcardWithoutLike { get; } =
        Warning("IC4130", "Wildcard without Like", "`{0}` takes the `{1}` of `{2}` for a character like others");

    public static DiagnosticDescriptor DuplicateConditionKey { get; } =
        Error("IC4131", "Condition key twice", "`{0}` is `{1}` in another case of letters");

    public static DiagnosticDescriptor AnyAddress { get; } =
        SecurityWarning("IC4132", "Any address", "`{0}` holds every address, so the condition excludes nobody");

    public static DiagnosticDescriptor PrivateAddress { get; } =
        Warning("IC4133", "Private address", "`{0}` is private, and `aws:SourceIp` is the public address of a request");

    public static DiagnosticDescriptor TrustAction { get; } =
        Error("IC4134", "Action not about roles", "`{0}` has no meaning in a trust policy");

    public static DiagnosticDescriptor VariableInArnFields { get; } =
        Warning("IC4135", "Variable in the fields of an ARN", "`{0}` has a variable before its fifth colon, where AWS documents none");

    public static DiagnosticDescriptor OldVersion { get; } =
        Suggestion("IC4136", "Old version", "The policy is written in the old language of 2008");

    public static DiagnosticDescriptor DefectiveCheck { get; } =
        Error("IC4199", "Defective check", "A defect in iamc: the check {0} threw {1} in {2}, and what it would have found is not known");
}
