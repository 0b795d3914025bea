namespace IamCompliance.History.Observed;

/// <summary>Holds what a package says of a requirement that a person answers for.</summary>
/// <param name="Program">The program edition.</param>
/// <param name="Requirement">The requirement.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Author">Who attested it; null when nobody has.</param>
/// <param name="Reviewer">Who reviewed it.</param>
/// <param name="Date">When.</param>
/// <param name="ValidUntil">The first instant at which it no longer holds.</param>
public sealed record ObservedManual(
    string Program,
    string Requirement,
    Outcome Outcome,
    string? Author,
    string? Reviewer,
    DateTimeOffset? Date,
    DateTimeOffset? ValidUntil
);
