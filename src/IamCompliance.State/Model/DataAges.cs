namespace IamCompliance.State.Model;

/// <summary>Says how old data that AWS made ahead of time may be when the capture ends; older data is not proof of anything.</summary>
public static class DataAges
{
    /// <summary>The oldest credential report. AWS makes a new one at most every four hours.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
    public static readonly TimeSpan OldestReport = TimeSpan.FromHours(24);

    /// <summary>The oldest snapshot of AWS Config, which delivers one every 24 hours at the least, if it delivers any.</summary>
    /// <remarks>https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigSnapshotDeliveryProperties.html</remarks>
    public static readonly TimeSpan OldestSnapshot = TimeSpan.FromHours(25);

    /// <summary>Gets the oldest age of a part's data; null where the data is as of the call.</summary>
    public static TimeSpan? OldestOf(Part part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.GeneratedAt is null ? null
            : part.Id == PartIds.CredentialReport ? OldestReport
            : OldestSnapshot;
    }
}
