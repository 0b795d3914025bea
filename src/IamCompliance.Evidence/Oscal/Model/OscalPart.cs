namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Says what one control or one attestation on one account brings to a finding.</summary>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Observation">Its observation.</param>
/// <param name="Risks">Its risks.</param>
internal sealed record OscalPart(Outcome Outcome, Guid Observation, IReadOnlyList<OscalRisk> Risks);
