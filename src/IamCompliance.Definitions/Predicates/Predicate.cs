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
public sealed record PathPredicate(PropertyPath Path, IReadOnlyList<MatcherUse> Matchers, SourceSpan Span) : Predicate(Span);
