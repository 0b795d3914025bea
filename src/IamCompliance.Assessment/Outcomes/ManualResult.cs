using IamCompliance.Definitions.Linking;

namespace IamCompliance.Assessment;

/// <summary>Gives the outcome of a requirement that a person must attest.</summary>
public sealed record ManualResult(ManualRequirement Requirement, Outcome Outcome, string Summary);
