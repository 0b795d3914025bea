namespace IamCompliance.Foundations.Json;

/// <summary>Says what a reader of JSON refuses beyond the grammar.</summary>
/// <param name="Depth">How many objects and arrays may lie within each other.</param>
/// <param name="AllowsHalfSurrogates">Whether strings may hold half of a surrogate pair, which is JSON and no text.</param>
public sealed record JsonLimits(int Depth, bool AllowsHalfSurrogates);
