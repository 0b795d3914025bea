using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Cases;

/// <summary>Says of a mistake that mutation testing makes that no case can notice it, because the control still means the same.</summary>
/// <param name="Control">The id of the control.</param>
/// <param name="Change">The mistake, as <c>iamc test --mutate</c> words it.</param>
/// <param name="Reason">Why the control means the same.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EquivalentMutant(string Control, string Change, string Reason, SourceSpan Span);
