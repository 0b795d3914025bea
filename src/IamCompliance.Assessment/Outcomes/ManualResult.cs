using IamCompliance.Assessment.Attesting;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Gives the outcome of a requirement that a person must attest: ManualPending, Attested, or Error when an attached file is not as
/// it was attested.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Summary">Why, as a sentence or the rest of one.</param>
public sealed record ManualResult(ManualRequirement Requirement, Outcome Outcome, string Summary)
{
    /// <summary>Gets the attestation that was looked at, in force or not; null when there is none.</summary>
    public Attestation? Attestation { get; init; }

    /// <summary>Gets the files it rests on with what was found, in the author's order.</summary>
    public IReadOnlyList<AttachedFileResult> Files { get; init; } = [];
}
