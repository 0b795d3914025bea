using IamCompliance.Foundations.Diagnostics;
using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Policies.Findings;

/// <summary>What AWS refuses to store: broken JSON, and what the grammar of policies does not have. IC40xx.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal static class GrammarFindings
{
    private const string Prefix = "IC40";

    public static DiagnosticDescriptor InvalidJson { get; } = Error("IC4001", "Invalid JSON", "The policy is not JSON: {0}");

    public static DiagnosticDescriptor NotAnObject { get; } = Error("IC4002", "Not a policy", "A policy is a JSON object, not {0}");

    public static DiagnosticDescriptor TooLong { get; } =
        Error("IC4003", "Policy too long", "The policy has {0} characters; {1} are the most");

    public static DiagnosticDescriptor TooDeep { get; } = Error("IC4004", "Policy too deep", "The policy nests deeper than {0} levels");

    public static DiagnosticDescriptor DuplicateKey { get; } = Error("IC4005", "Duplicate key", "`{0}` appears twice in one object");

    public static DiagnosticDescriptor UnknownElement { get; } = Error("IC4006", "Unknown element", "Policies have no element `{0}` here");

    public static DiagnosticDescriptor WrongType { get; } = Error("IC4007", "Wrong type of value", "`{0}` takes {1}, not {2}");

    public static DiagnosticDescriptor MissingStatement { get; } = Error("IC4008", "Missing statement", "The policy has no `Statement`");

    public static DiagnosticDescriptor InvalidVersion { get; } =
        Error("IC4009", "Invalid version", "`{0}` is no version of the policy language");

    public static DiagnosticDescriptor MissingEffect { get; } = Error("IC4010", "Missing effect", "The statement has no `Effect`");

    public static DiagnosticDescriptor InvalidEffect { get; } = Error("IC4011", "Invalid effect", "`{0}` is no effect");

    public static DiagnosticDescriptor MissingAction { get; } =
        Error("IC4012", "Missing action", "The statement has neither `Action` nor `NotAction`");

    public static DiagnosticDescriptor BothForms { get; } =
        Error("IC4013", "Element and its negation", "The statement has both `{0}` and `Not{0}`");

    public static DiagnosticDescriptor MissingResource { get; } =
        Error("IC4014", "Missing resource", "The statement has neither `Resource` nor `NotResource`");

    public static DiagnosticDescriptor MissingPrincipal { get; } =
        Error("IC4015", "Missing principal", "The statement names no `Principal`");

    public static DiagnosticDescriptor ElementNotAllowed { get; } = Error("IC4016", "Element not allowed", "`{0}` is not allowed in {1}");

    public static DiagnosticDescriptor InvalidSid { get; } =
        Error("IC4017", "Invalid statement id", "The statement id `{0}` has other characters than letters and digits");

    public static DiagnosticDescriptor DuplicateSid { get; } =
        Error("IC4018", "Duplicate statement id", "Another statement is already called `{0}`");

    public static DiagnosticDescriptor InvalidAction { get; } = Error("IC4019", "Invalid action", "`{0}` is no action");

    public static DiagnosticDescriptor InvalidResource { get; } = Error("IC4020", "Invalid resource", "`{0}` is neither an ARN nor `*`");

    public static DiagnosticDescriptor InvalidPrincipal { get; } = Error("IC4021", "Invalid principal", "`{0}` is no {1} principal");

    public static DiagnosticDescriptor UnknownPrincipalType { get; } =
        Error("IC4022", "Unknown type of principal", "`{0}` is no type of principal");

    public static DiagnosticDescriptor UnknownOperator { get; } =
        Error("IC4023", "Unknown condition operator", "`{0}` is no condition operator");

    public static DiagnosticDescriptor InvalidConditionKey { get; } = Error("IC4024", "Invalid condition key", "`{0}` is no condition key");

    public static DiagnosticDescriptor InvalidCharacters { get; } =
        Error("IC4025", "Invalid characters", "The text holds half of a surrogate pair");

    /// <summary>Whether a descriptor is one of these: AWS does not store a policy that has it.</summary>
    public static bool Has(DiagnosticDescriptor descriptor) => descriptor.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
