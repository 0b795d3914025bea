namespace IamCompliance.Definitions.Predicates;

/// <summary>Bounds a count; both ends are inclusive, a missing end is open.</summary>
public sealed record CountBounds(Operand? AtLeast, Operand? AtMost);
