namespace IamCompliance.Aws.Capturing;

/// <summary>Says what of a plan cannot be read.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Calls">The number of requests it took to find out.</param>
/// <param name="Gaps">What was refused, in the order in which it was asked; empty when everything may be read.</param>
public sealed record PreflightResult(string AccountId, int Calls, IReadOnlyList<PreflightGap> Gaps);
