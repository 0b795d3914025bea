namespace IamCompliance.Policies.Escalation;

/// <summary>What the search through the rights of one principal came to.</summary>
/// <param name="Path">The path to administrator; null when none was found.</param>
/// <param name="Held">Everything that was found to be held.</param>
/// <param name="IsComplete">Whether all was searched; otherwise a bound was met, and there may be a path.</param>
internal sealed record RightsClosureResult(EscalationPath? Path, IReadOnlyList<HeldRights> Held, bool IsComplete);
