using static IamCompliance.Policies.Findings.PolicyFindingDescriptors;

namespace IamCompliance.Policies.Findings;

/// <summary>What AWS refuses to store: broken JSON, and what the grammar of policies does not have. IC40xx.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal static class GrammarFindings
{
    public static PolicyFindingDescriptor InvalidJson { get; } = Refused("IC4001", "Invalid JSON", "The policy is not JSON: {0}");

    public static PolicyFindingDescriptor NotAnObject { get; } = Refused("IC4002", "Not a policy", "A policy is a JSON object, not {0}");

    public static PolicyFindingDescriptor TooLong { get; } =
        Refused("IC4003", "Policy too long", "The policy has {0} characters; {1} are the most");

    public static PolicyFindingDescriptor TooDeep { get; } =
        Refused("IC4004", "Policy too deep", "The policy nests deeper than {0} levels");

    public static PolicyFindingDescriptor DuplicateKey { get; } = Refused("IC4005", "Duplicate key", "`{0}` appears twice in one object");

    public static PolicyFindingDescriptor UnknownElement { get; } =
        Refused("IC4006", "Unknown element", "Policies have no element `{0}` here");

    public static PolicyFindingDescriptor WrongType { get; } = Refused("IC4007", "Wrong type of value", "`{0}` takes {1}, not {2}");

    public static PolicyFindingDescriptor MissingStatement { get; } =
        Refused("IC4008", "Missing statement", "The policy has no `Statement`");

    public static PolicyFindingDescriptor InvalidVersion { get; } =
        Refused("IC4009", "Invalid version", "`{0}` is no version of the policy language");

    public static PolicyFindingDescriptor MissingEffect { get; } = Refused("IC4010", "Missing effect", "The statement has no `Effect`");

    public static PolicyFindingDescriptor InvalidEffect { get; } = Refused("IC4011", "Invalid effect", "`{0}` is no effect");

    public static PolicyFindingDescriptor MissingAction { get; } =
        Refused("IC4012", "Missing action", "The statement has neither `Action` nor `NotAction`");

    public static PolicyFindingDescriptor BothForms { get; } =
        Refused("IC4013", "Element and its negation", "The statement has both `{0}` and `Not{0}`");

    public static PolicyFindingDescriptor MissingResource { get; } =
        Refused("IC4014", "Missing resource", "The statement has neither `Resource` nor `NotResource`");

    public static PolicyFindingDescriptor MissingPrincipal { get; } =
        Refused("IC4015", "Missing principal", "The statement names no `Principal`");

    public static PolicyFindingDescriptor ElementNotAllowed { get; } =
        Refused("IC4016", "Element not allowed", "`{0}` is not allowed in {1}");

    public static PolicyFindingDescriptor InvalidSid { get; } =
        Refused("IC4017", "Invalid statement id", "The statement id `{0}` has other characters than letters and digits");

    public static PolicyFindingDescriptor DuplicateSid { get; } =
        Refused("IC4018", "Duplicate statement id", "Another statement is already called `{0}`");

    public static PolicyFindingDescriptor InvalidAction { get; } = Refused("IC4019", "Invalid action", "`{0}` is no action");

    public static PolicyFindingDescriptor InvalidResource { get; } =
        Refused("IC4020", "Invalid resource", "`{0}` is neither an ARN nor `*`");

    public static PolicyFindingDescriptor InvalidPrincipal { get; } = Refused("IC4021", "Invalid principal", "`{0}` is no {1} principal");

    public static PolicyFindingDescriptor UnknownPrincipalType { get; } =
        Refused("IC4022", "Unknown type of principal", "`{0}` is no type of principal");

    public static PolicyFindingDescriptor UnknownOperator { get; } =
        Refused("IC4023", "Unknown condition operator", "`{0}` is no condition operator");

    public static PolicyFindingDescriptor InvalidConditionKey { get; } =
        Refused("IC4024", "Invalid condition key", "`{0}` is no condition key");

    public static PolicyFindingDescriptor InvalidCharacters { get; } =
        Refused("IC4025", "Invalid characters", "The text holds half of a surrogate pair");
}
