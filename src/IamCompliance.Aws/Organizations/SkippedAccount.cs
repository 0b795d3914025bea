namespace IamCompliance.Aws.Organizations;

/// <summary>Is an account of an organization that is not read.</summary>
/// <param name="AccountId">The 12-digit account id.</param>
/// <param name="Name">The name the organization gives it.</param>
/// <param name="Reason">Why not, a few words such as <c>suspended</c>.</param>
public sealed record SkippedAccount(string AccountId, string Name, string Reason);
