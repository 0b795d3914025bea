using IamCompliance.Definitions.Programs;

namespace IamCompliance.Evidence.Model;

/// <summary>Says how a requirement of a program stands after a run.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Outcome">The most urgent outcome among the controls and attestations it rests on; null when nothing was assessed.</param>
/// <param name="Gap">Why nothing was assessed; null when something was.</param>
/// <param name="IsPartial">Whether what was assessed is less than controls could test of it.</param>
internal sealed record RequirementStanding(Requirement Requirement, Outcome? Outcome, RequirementGap? Gap, bool IsPartial);
