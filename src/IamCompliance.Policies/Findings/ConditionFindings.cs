using IamCompliance.Foundations.Diagnostics;
using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Policies.Findings;

/// <summary>What of conditions and policy variables AWS stores although it cannot work, is risky, or does nothing. IC41xx.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html names most of these.</remarks>
internal static class ConditionFindings
{
    public static DiagnosticDescriptor KeyOfNoAction { get; } =
        Error("IC4139", "Condition key of other actions", "No action of the statement has the condition key `{0}`");

    public static DiagnosticDescriptor KeyOfSomeActions { get; } =
        Warning("IC4140", "Condition key of some actions", "`{0}` does not have the condition key `{1}`");

    public static DiagnosticDescriptor BrokenVariable { get; } =
        Error("IC4141", "Broken variable", "`{0}` holds a variable that is none: {1}");

    public static DiagnosticDescriptor VariableInElement { get; } =
        Error("IC4142", "Variable where none is", "`{0}` has a variable, and `{1}` takes none");

    public static DiagnosticDescriptor VariableUnderOperator { get; } =
        Error("IC4143", "Variable under another operator", "`{0}` has a variable, and `{1}` takes none");

    public static DiagnosticDescriptor UnknownRegion { get; } = Error("IC4144", "Unknown Region", "`{0}` is no Region");

    public static DiagnosticDescriptor InvalidIdentifier { get; } =
        Error("IC4145", "Value of another form", "`{0}` is no value of `{1}`, which begins with `{2}`");

    public static DiagnosticDescriptor MissingTagKey { get; } = Error("IC4146", "Missing tag key", "`{0}` does not say which tag");

    public static DiagnosticDescriptor SeveralBooleans { get; } =
        Error("IC4147", "Several booleans", "`{0}` is compared with {1} values, of which it has one");

    public static DiagnosticDescriptor MixedTypes { get; } =
        Error("IC4148", "Values of several types", "The values of `{0}` are of several JSON types");

    public static DiagnosticDescriptor EpochDate { get; } =
        Warning("IC4149", "Date in seconds", "`{0}` is a number of seconds, which does not always say the instant that was meant");

    public static DiagnosticDescriptor MissingPairedKey { get; } =
        SecurityWarning("IC4162", "Missing paired condition key", "`{0}` says too little without {1}");

    public static DiagnosticDescriptor TextOperatorOnArn { get; } =
        SecurityWarning("IC4163", "Text operator on an ARN", "`{0}` lets the wildcards of `{1}` reach over the fields of the ARN");

    public static DiagnosticDescriptor KeyServicesLack { get; } =
        Error("IC4164", "Condition key that services lack", "A request of `{0}` has no `{1}`");

    public static DiagnosticDescriptor RecommendedServiceKey { get; } =
        Suggestion("IC4165", "Recommended condition key", "No condition says on whose behalf `{0}` acts but `{1}`");

    public static DiagnosticDescriptor IrrelevantKey { get; } =
        Suggestion("IC4167", "Irrelevant condition key", "`{0}` is always the same in the policy of a resource");

    public static DiagnosticDescriptor AudienceWithSetOperator { get; } =
        Suggestion("IC4169", "Audience with a set operator", "`{0}` compares `{1}` as if it had several values");

    public static DiagnosticDescriptor NullWithSetOperator { get; } =
        Suggestion("IC4170", "Null with a set operator", "`{0}` does not depend on the request");

    public static DiagnosticDescriptor RedundantNumber { get; } = Suggestion("IC4173", "Redundant number", "`{0}` adds nothing to `{1}`");

    public static DiagnosticDescriptor HostBits { get; } = Suggestion("IC4174", "Range with superfluous bits", "`{0}` is `{1}`");

    public static DiagnosticDescriptor OnlyPrivateAddresses { get; } =
        Error("IC4175", "Only private addresses", "`{0}` is compared with private addresses alone, and holds public ones");

    public static DiagnosticDescriptor AbsentMultiFactor { get; } =
        SecurityWarning(
            "IC4177",
            "MFA key that may be absent",
            "Requests with long-term access keys have no `{0}`, and `{1}` denies none of them"
        );

    public static DiagnosticDescriptor DenyByLackingTag { get; } =
        SecurityWarning("IC4178", "Deny by a tag that requests lack", "The statement denies by `{0}`, which not all of its actions have");

    public static DiagnosticDescriptor AllowByLackingTag { get; } =
        Suggestion("IC4179", "Allow by a tag that requests lack", "The statement allows by `{0}`, which not all of its actions have");
}
