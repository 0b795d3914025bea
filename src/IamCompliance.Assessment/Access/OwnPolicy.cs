namespace IamCompliance.Assessment.Access;

/// <summary>A policy that the account's own people wrote.</summary>
/// <param name="Name">What it belongs to and its name, unique in the account.</param>
/// <param name="Policy">The policy.</param>
/// <param name="OwnerType">The type of whom an inline policy is embedded in; null for a managed one.</param>
/// <param name="OwnerName">The name of whom an inline policy is embedded in; null for a managed one.</param>
/// <param name="IsInUse">Whether it has any effect.</param>
internal sealed record OwnPolicy(string Name, HeldPolicy Policy, string? OwnerType, string? OwnerName, bool IsInUse);
