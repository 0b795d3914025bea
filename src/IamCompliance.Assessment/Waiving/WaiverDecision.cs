using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Assessment.Waiving;

/// <summary>Says what waivers make of one observation.</summary>
/// <param name="Outcome">The outcome: the observation, or Waived or WaiverExpired in place of Fail.</param>
/// <param name="Waiver">The waiver that made it so; null when none did.</param>
/// <param name="Note">Why a waiver that might have been meant did not apply; null when there is nothing to say.</param>
internal readonly record struct WaiverDecision(Outcome Outcome, Waiver? Waiver, string? Note);
