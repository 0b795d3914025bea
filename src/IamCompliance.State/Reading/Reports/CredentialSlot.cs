namespace IamCompliance.State.Reading.Reports;

/// <summary>Is one of the two places for access keys, or for signing certificates, that a user has.</summary>
internal sealed record CredentialSlot(string Number, bool IsActive, DateTimeOffset? CreateDate)
{
    public DateTimeOffset? LastUsedDate { get; init; }

    public string? LastUsedRegion { get; init; }

    public string? LastUsedService { get; init; }

    /// <summary>Gets whether something is in the place: an inactive key keeps its date.</summary>
    public bool Exists => IsActive || CreateDate is not null;

    public static CredentialSlot AccessKey(ReportRecord record, string number) =>
        Read(record, number, $"access_key_{number}") with
        {
            LastUsedDate = record.Instant($"access_key_{number}_last_used_date"),
            LastUsedRegion = record.TextOrNone($"access_key_{number}_last_used_region"),
            LastUsedService = record.TextOrNone($"access_key_{number}_last_used_service"),
        };

    public static CredentialSlot SigningCertificate(ReportRecord record, string number) => Read(record, number, $"cert_{number}");

    private static CredentialSlot Read(ReportRecord record, string number, string columns) =>
        new(number, record.Boolean(columns + "_active") ?? false, record.Instant(columns + "_last_rotated"));
}
