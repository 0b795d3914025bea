using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Predicates;

/// <summary>States something about a resource that is true, false or unknown.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record Predicate(SourceSpan Span);

/// <summary>All must hold; the implicit meaning of a map with several keys.</summary>
public sealed record AllOfPredicate(IReadOnlyList<Predicate> Operands, SourceSpan Span) : Predicate(Span);

/// <summary>At least one must hold.</summary>
public sealed record AnyOfPredicate(IReadOnlyList<Predicate> Operands, SourceSpan Span) : Predicate(Span);

/// <summary>None may hold.</summary>
public sealed record NoneOfPredicate(IReadOnlyList<Predicate> Operands, SourceSpan Span) : Predicate(Span);

/// <summary>The operand must not hold.</summary>
public sealed record NotPredicate(Predicate Operand, SourceSpan Span) : Predicate(Span);

/// <summary>The value at the path must satisfy every matcher.</summary>
public sealed record PathPredicate(PropertyPath Path, IReadOnlyList<MatcherUse> Matchers, SourceSpan Span) : Predicate(Span)
{
    /// <summary>Gets what an absent value means; null where each matcher has its own way with it.</summary>
    public AbsentMeaning? WhenAbsent { get; init; }
}

/// <summary>The number of related resources lies within the bounds.</summary>
/// <param name="Type">The type of the related resources.</param>
/// <param name="On">The values that must be equal, all of them.</param>
/// <param name="IsSameRegion">Whether they must lie in one region too.</param>
/// <param name="Where">What else related resources must satisfy to count; null for nothing.</param>
/// <param name="Count">The bounds.</param>
/// <param name="Span">Where it is written.</param>
public sealed record RelatedPredicate(
    ResourceType Type,
    IReadOnlyList<JoinPair> On,
    bool IsSameRegion,
    Predicate? Where,
    CountBounds Count,
    SourceSpan Span
) : Predicate(Span);
