namespace IamCompliance.Definitions.Predicates;

/// <summary>Holds what stands to the right of a matcher's name.</summary>
public abstract record MatcherArgument;

/// <summary>One value: <c>atLeast: 14</c>.</summary>
public sealed record OperandArgument(Operand Operand) : MatcherArgument;

/// <summary>Several values: <c>in: [a, b]</c>. One <see cref="ParameterOperand"/> of list type stands for all its items.</summary>
public sealed record OperandsArgument(IReadOnlyList<Operand> Operands) : MatcherArgument;

/// <summary>Matchers over each element of a list of plain values: <c>any: { like: "x*" }</c>.</summary>
public sealed record ElementMatchersArgument(IReadOnlyList<MatcherUse> Matchers) : MatcherArgument;

/// <summary>A predicate over each element of a list of objects: <c>any: { status: Active }</c>.</summary>
public sealed record ElementPredicateArgument(Predicate Predicate) : MatcherArgument;

/// <summary>Bounds on a count: <c>count: { atMost: 1 }</c>.</summary>
public sealed record BoundsArgument(CountBounds Bounds) : MatcherArgument;

/// <summary>A question to a policy: <c>grants: { action: iam:PassRole, everyResource: "*" }</c>.</summary>
/// <param name="Actions">Action patterns; a list parameter stands for its items.</param>
/// <param name="IsEveryAction">Whether every action they cover is asked for, instead of some.</param>
/// <param name="Resources">Resource patterns, perhaps with <see cref="Placeholders"/>.</param>
/// <param name="IsEveryResource">Whether every resource they cover is asked for, instead of some.</param>
/// <param name="ConditionKeys">Patterns of condition keys: those that make a grant harmless, or those that a denial may be guarded
/// by.</param>
public sealed record AccessArgument(
    IReadOnlyList<Operand> Actions,
    bool IsEveryAction,
    IReadOnlyList<Operand> Resources,
    bool IsEveryResource,
    IReadOnlyList<Operand> ConditionKeys
) : MatcherArgument
{
    /// <summary>What stands in a resource pattern for the partition of the account that is looked at, such as <c>aws</c>.</summary>
    public const string PartitionPlaceholder = "{partition}";

    /// <summary>What stands in a resource pattern for the id of the account that is looked at.</summary>
    public const string AccountPlaceholder = "{account}";

    /// <summary>What stands in a resource pattern for the ARN of the resource that is looked at.</summary>
    public const string ArnPlaceholder = "{arn}";

    /// <summary>Gets what can stand in resource patterns for something of the account or the resource that is looked at.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = [PartitionPlaceholder, AccountPlaceholder, ArnPlaceholder];

    /// <summary>Gets the names of the access levels that actions must have to be asked for; nothing when actions of every level
    /// are.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Gets what is known of the requests that are asked about; nothing when all requests are.</summary>
    public IReadOnlyList<RequestValue> When { get; init; } = [];

    /// <summary>Gets all operands.</summary>
    public IEnumerable<Operand> Operands => [.. Actions, .. Resources, .. ConditionKeys];
}

/// <summary>Sample events to judge a filter pattern by: <c>matchesEvents: cloudtrail-changes</c>.</summary>
public sealed record EventsArgument(IReadOnlyList<EventSource> Sources) : MatcherArgument
{
    /// <summary>Gets all events.</summary>
    public IEnumerable<Events.SampleEvent> Events => Sources.SelectMany(s => s.Events);
}
