namespace IamCompliance.State.Importing;

/// <summary>Says what an export does not say about itself.</summary>
/// <param name="CapturedAt">When the export was made; null to take it from <c>capture.json</c>, or else from the newest instant in the
/// data.</param>
/// <param name="AccountId">The account the export must be of; null to take it from the caller identity, or else from the ARNs.</param>
/// <param name="ReportTime">When the credential report was made, for sources that write another time into it; null to believe the
/// report.</param>
public sealed record ImportOptions(DateTimeOffset? CapturedAt = null, string? AccountId = null, DateTimeOffset? ReportTime = null);
