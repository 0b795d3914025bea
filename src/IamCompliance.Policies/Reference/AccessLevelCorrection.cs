namespace IamCompliance.Policies.Reference;

/// <summary>What was decided of one action.</summary>
/// <param name="Action">The action, such as <c>iot:ListSubscriptions</c>.</param>
/// <param name="Level">The level it has here.</param>
/// <param name="Why">Why it has that level.</param>
internal sealed record AccessLevelCorrection(string Action, AccessLevel Level, string Why);
