using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Is the row of one user in the credential report.</summary>
internal sealed record CredentialRow
{
    /// <summary>The columns that a report must have.</summary>
    public static readonly string[] Columns =
    [
        "user",
        "arn",
        "user_creation_time",
        "password_enabled",
        "password_last_used",
        "password_last_changed",
        "password_next_rotation",
        "mfa_active",
        "access_key_1_active",
        "access_key_1_last_rotated",
        "access_key_1_last_used_date",
        "access_key_1_last_used_region",
        "access_key_1_last_used_service",
        "access_key_2_active",
        "access_key_2_last_rotated",
        "access_key_2_last_used_date",
        "access_key_2_last_used_region",
        "access_key_2_last_used_service",
        "cert_1_active",
        "cert_1_last_rotated",
        "cert_2_active",
        "cert_2_last_rotated",
    ];

    private const string RootUser = "<root_account>";

    private static readonly string[] Slots = ["1", "2"];

    public required string User { get; init; }

    public required string Arn { get; init; }

    /// <summary>Gets when the user was made.</summary>
    public required DateTimeOffset? CreationTime { get; init; }

    public required bool? PasswordEnabled { get; init; }

    public required DateTimeOffset? PasswordLastUsed { get; init; }

    public required DateTimeOffset? PasswordLastChanged { get; init; }

    public required DateTimeOffset? PasswordNextRotation { get; init; }

    public required bool? MfaActive { get; init; }

    public required IReadOnlyList<CredentialSlot> AccessKeys { get; init; }

    public required IReadOnlyList<CredentialSlot> SigningCertificates { get; init; }

    /// <summary>Gets the newest instant of the row; the next rotation of the password lies in the future and does not count.</summary>
    public required DateTimeOffset? NewestInstant { get; init; }

    /// <summary>Gets what is wrong with the row although it can be read; null when nothing is.</summary>
    public required RejectedContentException? Doubt { get; init; }

    public bool IsRoot => User == RootUser;

    public static CredentialRow Read(ReportRecord record)
    {
        var keys = Slots.Select(s => CredentialSlot.AccessKey(record, s)).ToList();
        var certificates = Slots.Select(s => CredentialSlot.SigningCertificate(record, s)).ToList();
        var created = record.Instant("user_creation_time");
        var used = record.Instant("password_last_used");
        var changed = record.Instant("password_last_changed");
        record.DemandCells(Columns);
        return new CredentialRow
        {
            User = record.Text("user"),
            Arn = record.Text("arn"),
            CreationTime = created,
            PasswordEnabled = record.Boolean("password_enabled"),
            PasswordLastUsed = used,
            PasswordLastChanged = changed,
            PasswordNextRotation = record.Instant("password_next_rotation"),
            MfaActive = record.Boolean("mfa_active"),
            AccessKeys = [.. keys.Where(k => k.Exists)],
            SigningCertificates = [.. certificates.Where(c => c.Exists)],
            NewestInstant = keys.Concat(certificates)
                .SelectMany(s => new[] { s.CreateDate, s.LastUsedDate })
                .Concat([used, changed, created])
                .Max(),
            Doubt = record.Doubt,
        };
    }
}
