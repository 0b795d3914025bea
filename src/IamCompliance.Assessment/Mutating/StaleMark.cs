using IamCompliance.Definitions.Cases;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Says of a mark of an equivalent mutant that it no longer is one.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Problem">What is wrong with it, as the end of a sentence.</param>
public sealed record StaleMark(EquivalentMutant Mark, string Problem);
