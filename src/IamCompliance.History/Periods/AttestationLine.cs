namespace IamCompliance.History.Periods;

/// <summary>Names an attestation that a package of the period looked at.</summary>
/// <param name="Account">The account.</param>
/// <param name="Program">The program edition.</param>
/// <param name="Requirement">The requirement.</param>
/// <param name="Author">Who attested it.</param>
/// <param name="Reviewer">Who reviewed it.</param>
/// <param name="Date">When.</param>
/// <param name="ValidUntil">The first instant at which it no longer holds.</param>
/// <param name="LastOutcome">What the last package made of it.</param>
public sealed record AttestationLine(
    string Account,
    string Program,
    string Requirement,
    string Author,
    string? Reviewer,
    DateTimeOffset? Date,
    DateTimeOffset? ValidUntil,
    Outcome LastOutcome
);
