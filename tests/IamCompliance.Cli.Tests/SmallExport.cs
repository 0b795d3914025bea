using System.Text;
using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>The AWS CLI outputs of an account with two users, as little as a test needs.</summary>
internal static class SmallExport
{
    private const string Header =
        "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,"
        + "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
        + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,"
        + "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

    public static void Write(TemporaryFolder folder, bool adaHasMfa)
    {
        folder.Write(
            "export/capture.json",
            """{"capturedAt":"2026-10-01T12:00:00Z","startedAt":"2026-10-01T11:59:00Z","regions":["eu-west-1"]}"""
        );
        folder.Write(
            "export/sts-get-caller-identity.json",
            """{"UserId":"AIDAEXAMPLE","Account":"111122223333","Arn":"arn:aws:iam::111122223333:user/auditor"}"""
        );
        folder.Write(
            "export/iam-get-account-authorization-details.json",
            JsonSerializer.Serialize(
                new
                {
                    UserDetailList = new[] { User("ada"), User("ci-bot") },
                    GroupDetailList = Array.Empty<object>(),
                    RoleDetailList = Array.Empty<object>(),
                    Policies = Array.Empty<object>(),
                }
            )
        );
        var rows = string.Join(
            '\n',
            Header,
            Row("<root_account>", "root", "not_supported", "true"),
            Row("ada", "user/ada", "true", adaHasMfa ? "true" : "false"),
            Row("ci-bot", "user/ci-bot", "false", "false")
        );
        folder.Write(
            "export/iam-get-credential-report.json",
            JsonSerializer.Serialize(
                new
                {
                    Content = Convert.ToBase64String(Encoding.UTF8.GetBytes(rows)),
                    ReportFormat = "text/csv",
                    GeneratedTime = "2026-10-01T11:59:30+00:00",
                }
            )
        );
        folder.Write(
            "export/iam-get-account-password-policy.error.txt",
            "\nAn error occurred (AccessDenied) when calling the GetAccountPasswordPolicy operation: User: arn:aws:iam::111122223333:user/auditor is not authorized to perform: iam:GetAccountPasswordPolicy on resource: *\n"
        );
    }

    private static object User(string name) =>
        new
        {
            Path = "/",
            UserName = name,
            UserId = $"AIDA{name}",
            Arn = $"arn:aws:iam::111122223333:user/{name}",
            CreateDate = "2026-01-05T08:00:00+00:00",
            UserPolicyList = Array.Empty<object>(),
            GroupList = Array.Empty<string>(),
            AttachedManagedPolicies = Array.Empty<object>(),
        };

    private static string Row(string user, string arn, string password, string mfa) =>
        $"{user},arn:aws:iam::111122223333:{arn},2026-01-05T08:00:00+00:00,{password},{(password == "true" ? "2026-09-30T08:00:00+00:00" : "N/A")},"
        + $"{(password == "true" ? "2026-09-01T08:00:00+00:00" : "N/A")},N/A,{mfa},false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";
}
