using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Says what became of one mutant.</summary>
/// <param name="Change">The mistake, distinct within its control.</param>
/// <param name="Span">Where the clause is written that was changed.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Reason">Why it is equivalent; null for others.</param>
public sealed record MutantResult(string Change, SourceSpan Span, MutantFate Fate, string? Reason);
