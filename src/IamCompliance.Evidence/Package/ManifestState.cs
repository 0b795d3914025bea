namespace IamCompliance.Evidence.Package;

/// <summary>Names one assessed state.</summary>
/// <param name="Account">The name of the account.</param>
/// <param name="AccountId">The 12-digit account id.</param>
/// <param name="Captured">When its capture ended.</param>
/// <param name="Sha256">The digest of the state, lower-case hex.</param>
internal sealed record ManifestState(string Account, string AccountId, DateTimeOffset Captured, string Sha256);
