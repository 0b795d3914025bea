using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Reports a waiver that is not as it should be. It changes no outcome.</summary>
/// <param name="Problem">The kind of problem.</param>
/// <param name="Waiver">The waiver.</param>
/// <param name="Detail">What exactly, as the rest of a sentence about the waiver.</param>
public sealed record WaiverFinding(WaiverProblem Problem, Waiver Waiver, string Detail);
