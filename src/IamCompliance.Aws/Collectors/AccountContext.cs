namespace IamCompliance.Aws.Collectors;

/// <summary>Says whose account is read, and how waiting is done.</summary>
/// <param name="AccountId">The 12-digit account id.</param>
/// <param name="Partition">The partition, such as <c>aws</c>.</param>
/// <param name="Time">Waits, where a service needs time to prepare its answer.</param>
internal sealed record AccountContext(string AccountId, string Partition, TimeProvider Time);
