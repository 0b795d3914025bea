using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Pairs the outcome of a control on an account with how its evidence compares to what was accepted.</summary>
/// <param name="Account">The results of the account.</param>
/// <param name="Result">The result of the control.</param>
/// <param name="Evidence">The path of the verified evidence, relative to the project.</param>
/// <param name="EvidenceChange">What differs from the accepted evidence, in words; null when nothing does.</param>
internal sealed record ControlVerdict(AccountResult Account, ControlResult Result, string Evidence, string? EvidenceChange);
