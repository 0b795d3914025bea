using System.Text;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Writes the credential report of synthetic users.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal static class CredentialReportText
{
    private const string Header =
        "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,"
        + "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
        + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,"
        + "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

    private const string NoKey = "false,N/A,N/A,N/A,N/A";
    private const string NoCertificates = "false,N/A,false,N/A";

    public static byte[] Write(AnswerSet set, IReadOnlyList<SyntheticUser> users)
    {
        var text = new StringBuilder(Header);
        text.Append('\n')
            .AppendJoin(
                ',',
                "<root_account>",
                set.Iam("root"),
                CliTime.Write(set.DaysAgo(1500)),
                "true",
                CliTime.Write(set.DaysAgo(400)),
                "not_supported",
                "not_supported",
                "true",
                NoKey,
                NoKey,
                NoCertificates
            );
        foreach (var user in users)
        {
            text.Append('\n')
                .AppendJoin(
                    ',',
                    user.Name,
                    set.Iam($"user{user.Path}{user.Name}"),
                    CliTime.Write(user.Created),
                    Flag(user.HasPassword),
                    user.HasPassword ? Time(user.PasswordUsed, "no_information") : "N/A",
                    Time(user.PasswordChanged, "N/A"),
                    Time(user.PasswordChanged?.AddDays(90), "N/A"),
                    Flag(user.HasMfa),
                    Key(set, user.Keys.ElementAtOrDefault(0)),
                    Key(set, user.Keys.ElementAtOrDefault(1)),
                    NoCertificates
                );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Key(AnswerSet set, SyntheticKey? key) =>
        key is null
            ? NoKey
            : string.Join(
                ',',
                Flag(key.IsActive),
                CliTime.Write(key.Created),
                Time(key.LastUsed, "N/A"),
                key.LastUsed is null ? "N/A" : set.Region,
                key.LastUsed is null ? "N/A" : "s3"
            );

    private static string Time(DateTimeOffset? time, string otherwise) => time is { } known ? CliTime.Write(known) : otherwise;

    private static string Flag(bool value) => value ? "true" : "false";
}
