using IamCompliance.Assessment.Predicates;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Leaves subjects out for a reason, ready to be evaluated.</summary>
/// <param name="Where">Who is left out.</param>
/// <param name="Reason">Why.</param>
internal sealed record CompiledExclusion(Node Where, string Reason);
