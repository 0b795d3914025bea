namespace IamCompliance.Definitions.Decisions;

/// <summary>Says who makes the request of a decision.</summary>
/// <param name="Type">A word of <see cref="DecisionWords.PrincipalTypes"/>; null for a user or role of a recorded account, which its ARN
/// names.</param>
/// <param name="Id">The ARN, or the name of a service; <c>*</c> for the anonymous.</param>
/// <param name="AccountId">The account, where the ARN does not say it.</param>
public sealed record DecisionPrincipal(string? Type, string Id, string? AccountId);
