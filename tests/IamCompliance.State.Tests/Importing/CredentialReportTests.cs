using System.Text.Json.Nodes;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class CredentialReportTests
{
    private const string Report = "iam-get-credential-report.json";

    [Theory]
    [InlineData("""{"State": "STARTED"}""", PartErrorCodes.Unfinished, "has no report in it: AWS was still making it (STARTED)")]
    [InlineData(
        """{"State": "INPROGRESS", "Description": "x"}""",
        PartErrorCodes.Unfinished,
        "has no report in it: AWS was still making it (INPROGRESS)"
    )]
    [InlineData("""{"GeneratedTime": "2026-01-30T23:30:00+00:00"}""", PartErrorCodes.Unfinished, "has no report in it")]
    [InlineData("""{"Content": "?"}""", PartErrorCodes.Malformed, "`Content` is not base64")]
    [InlineData(
        """{"Content": "AAAA"}""",
        PartErrorCodes.Malformed,
        "the report lacks the columns user, arn, user_creation_time, password_enabled, password_last_used, password_last_changed, password_next_rotation, mfa_active, access_key_1_active, access_key_1_last_rotated, access_key_1_last_used_date, access_key_1_last_used_region, access_key_1_last_used_service, access_key_2_active, access_key_2_last_rotated, access_key_2_last_used_date, access_key_2_last_used_region, access_key_2_last_used_service, cert_1_active, cert_1_last_rotated, cert_2_active, cert_2_last_rotated"
    )]
    [InlineData("""{"Content": "//8="}""", PartErrorCodes.Malformed, "the report is not UTF-8")]
    [InlineData("""{"Content": "Cg=="}""", PartErrorCodes.Malformed, "the report is empty")]
    public async Task A_report_that_is_no_report_has_failed(string json, string code, string problem)
    {
        using var export = new ExportFolder().With(Report, json);
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(new PartError("iam:GetCredentialReport", code, $"iam-get-credential-report.json: {problem}."), part.Error);
    }

    [Theory]
    [InlineData(",mfa_active,", ",mfa,", "the report lacks the columns mfa_active")]
    [InlineData(",mfa_active,", ",user,", "the report has a column twice")]
    [InlineData("deploy,arn", "deploy,x,arn", "line 4 of the report has 23 values for 22 columns")]
    [InlineData("ada,arn", "\"ada,arn", "line 3 of the report is not CSV")]
    [InlineData("2026-01-30T08:00:00+00:00", "soon", "line 3 of the report has `soon` in `password_last_used`, expected a timestamp")]
    [InlineData(
        ",true,2026-01-05",
        ",perhaps,2026-01-05",
        "line 4 of the report has `perhaps` in `access_key_1_active`, expected true or false"
    )]
    [InlineData("<root_account>", "root", "has not exactly one row of the root user")]
    [InlineData("machines/deploy", "ada", "the report has two rows for `arn:aws:iam::111122223333:user/ada`")]
    public async Task A_broken_table_has_failed(string from, string to, string problem)
    {
        using var export = new ExportFolder().EditReport(t => t.Replace(from, to, StringComparison.Ordinal));
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal($"iam-get-credential-report.json: {problem}.", part.Error!.Message);
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order_and_new_ones_may_come()
    {
        using var plain = new ExportFolder();
        using var export = new ExportFolder().EditReport(t =>
            string.Join('\n', t.Split('\n').Select((l, i) => (i == 0 ? "new," : "x,") + l))
        );
        var expected = (await plain.ImportAsync()).ItemsOf(ResourceTypes.User).Select(u => u.Configuration.GetRawText());
        Assert.Equal(expected, (await export.ImportAsync()).ItemsOf(ResourceTypes.User).Select(u => u.Configuration.GetRawText()));
    }

    [Fact]
    public async Task Users_that_time_does_not_explain_make_the_report_partial()
    {
        using var export = new ExportFolder().EditReport(t =>
            t.Replace(
                "deploy,arn:aws:iam::111122223333:user/machines/deploy",
                "gone,arn:aws:iam::111122223333:user/gone",
                StringComparison.Ordinal
            )
        );
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.False(part.HasItemisedGaps);
        Assert.Equal(
            new PartError(
                "iam:GetCredentialReport",
                PartErrorCodes.CountMismatch,
                "iam-get-credential-report.json: the report has 2 users and the list of users 2; only in the list: deploy."
            ),
            part.Error
        );
    }

    [Fact]
    public async Task A_row_of_another_user_of_the_same_name_makes_the_report_partial()
    {
        using var export = new ExportFolder().EditReport(t => t.Replace(":user/ada,20", ":user/ada,19", StringComparison.Ordinal));
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.False(part.HasItemisedGaps);
        Assert.EndsWith("made at another time in the report than in the list: ada.", part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_made_after_the_report_is_undecided_alone()
    {
        using var export = new ExportFolder()
            .Edit("iam-get-account-authorization-details.json", d =>
                d["UserDetailList"]!.AsArray().Add(NewUser("2026-01-30T23:40:00+00:00"))
            )
            .Edit("iam-get-account-summary.json", s => s["SummaryMap"]!["Users"] = 3);
        var state = await export.ImportAsync();
        var part = state.GetPart(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.True(part.HasItemisedGaps);
        Assert.Equal(
            "The report was made at 2026-01-30T23:30:00Z and says nothing of those made after it: eve. AWS makes a new one after four hours.",
            part.Error!.Message
        );
        Assert.Equal(
            ["eve"],
            state.ItemsOf(ResourceTypes.User).Where(u => u.UnreadParts.Contains(PartIds.CredentialReport)).Select(u => u.ResourceName)
        );
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AuthorizationDetails).Status);
    }

    [Fact]
    public async Task A_user_that_the_report_should_know_makes_it_partial_as_a_whole()
    {
        using var export = new ExportFolder()
            .Edit("iam-get-account-authorization-details.json", d =>
                d["UserDetailList"]!.AsArray().Add(NewUser("2026-01-30T23:20:00+00:00"))
            )
            .Edit("iam-get-account-summary.json", s => s["SummaryMap"]!["Users"] = 3);
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.False(part.HasItemisedGaps);
        Assert.EndsWith("only in the list: eve.", part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_whose_user_was_deleted_since_is_undecided_alone()
    {
        using var export = new ExportFolder().EditReport(t => t + Row("gone"));
        var state = await export.ImportAsync();
        Assert.True(state.GetPart(PartIds.CredentialReport).HasItemisedGaps);
        Assert.Contains("deleted since: gone.", state.GetPart(PartIds.CredentialReport).Error!.Message, StringComparison.Ordinal);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AuthorizationDetails).Status);
        var gone = Assert.Single(state.ItemsOf(ResourceTypes.User), u => u.ResourceName == "gone");
        Assert.Contains(PartIds.AuthorizationDetails, gone.UnreadParts);
        Assert.Contains(PartIds.CredentialReport, gone.UnreadParts);
    }

    [Fact]
    public async Task At_most_five_names_are_told()
    {
        using var export = new ExportFolder().EditReport(t => t + string.Concat(Enumerable.Range(1, 7).Select(i => Row($"x{i}"))));
        Assert.Contains(
            "deleted since: x1, x2, x3, x4, x5 and 2 more.",
            (await export.ImportPartAsync(PartIds.CredentialReport)).Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ada", "mfa_active")]
    [InlineData("<root_account>", "access_key_1_active")]
    [InlineData("deploy", "access_key_1_last_rotated")]
    [InlineData("ada", "access_key_1_last_used_region")]
    [InlineData("ada", "user_creation_time")]
    public async Task An_empty_cell_makes_the_report_partial(string user, string column)
    {
        using var export = new ExportFolder().EditReport(t => WithCell(t, user, column, ""));
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.False(part.HasItemisedGaps);
        Assert.Equal(PartErrorCodes.MemberMissing, part.Error!.Code);
        Assert.Contains(
            $"({user}) has nothing in `{column}`, where AWS always writes something, at least N/A: fetch the report again",
            part.Error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_report_says_when_it_was_made()
    {
        using var export = new ExportFolder();
        Assert.Equal(
            new DateTimeOffset(2026, 1, 30, 23, 30, 0, TimeSpan.Zero),
            (await export.ImportPartAsync(PartIds.CredentialReport)).GeneratedAt
        );
    }

    [Theory]
    [InlineData("2026-02-01T22:00:00Z", ReadStatus.Complete)]
    [InlineData("2026-01-31T23:30:00Z", ReadStatus.Complete)]
    [InlineData("2026-01-31T23:30:01Z", ReadStatus.Partial)]
    public async Task A_report_older_than_a_day_is_stale(string capturedAt, ReadStatus status)
    {
        using var export = new ExportFolder().With("capture.json", $$"""{"capturedAt": "{{capturedAt}}"}""");
        if (status == ReadStatus.Complete && capturedAt.StartsWith("2026-02", StringComparison.Ordinal))
            export.Edit(Report, r => r["GeneratedTime"] = "2026-02-01T00:00:00+00:00");
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(status, part.Status);
        Assert.Equal(status == ReadStatus.Partial ? PartErrorCodes.Stale : null, part.Error?.Code);
    }

    [Fact]
    public async Task A_report_whose_rows_contradict_its_time_is_of_unknown_age()
    {
        using var export = new ExportFolder().Edit(Report, r => r["GeneratedTime"] = "2015-02-02T20:02:02+00:00");
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.False(part.HasItemisedGaps);
        Assert.Null(part.GeneratedAt);
        Assert.Equal(PartErrorCodes.UnknownAge, part.Error!.Code);
        Assert.Equal(
            "iam-get-credential-report.json: its `GeneratedTime` 2015-02-02T20:02:02Z is contradicted by rows dated 2026-01-30T22:00:00Z, so that the age of the report is unknown: "
                + "ask again with aws iam generate-credential-report and aws iam get-credential-report, or state the time with --report-time.",
            part.Error.Message
        );
    }

    [Fact]
    public async Task A_report_may_have_taken_minutes_to_make()
    {
        using var export = new ExportFolder().Edit(Report, r => r["GeneratedTime"] = "2026-01-30T21:58:00+00:00");
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(PartIds.CredentialReport)).Status);
    }

    [Theory]
    [InlineData("2015-02-02T20:02:02+00:00", "2015-02-02T20:02:02Z")]
    [InlineData(null, "nothing")]
    public async Task A_stated_time_is_believed_and_recorded(string? answered, string words)
    {
        using var export = new ExportFolder().Edit(Report, r => r["GeneratedTime"] = answered);
        var stated = new DateTimeOffset(2026, 1, 30, 23, 45, 0, TimeSpan.Zero);
        var part = (await export.ImportAsync(new ImportOptions(ReportTime: stated))).GetPart(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Complete, part.Status);
        Assert.Equal(stated, part.GeneratedAt);
        Assert.Equal(
            $"That the report was made at 2026-01-30T23:45:00Z was stated at the import; the answer says {words}.",
            Assert.Single(part.Notes)
        );
    }

    [Fact]
    public async Task A_stated_time_that_the_rows_contradict_is_not_believed()
    {
        using var export = new ExportFolder();
        var part = (
            await export.ImportAsync(new ImportOptions(ReportTime: new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)))
        ).GetPart(PartIds.CredentialReport);
        Assert.Equal(PartErrorCodes.UnknownAge, part.Error!.Code);
        Assert.Contains(
            "the stated time of the report, 2026-01-01T00:00:00Z is contradicted",
            part.Error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_next_rotation_of_a_password_says_nothing_about_the_age()
    {
        using var export = new ExportFolder().EditReport(t =>
            t.Replace("2025-12-01T08:00:00+00:00,N/A", "2025-12-01T08:00:00+00:00,2027-12-01T08:00:00+00:00", StringComparison.Ordinal)
        );
        var state = await export.ImportAsync();
        Assert.Empty(state.GetPart(PartIds.CredentialReport).Notes);
        Assert.NotNull(state.GetPart(PartIds.CredentialReport).GeneratedAt);
        Assert.Equal(
            "2027-12-01T08:00:00Z",
            state.ItemsOf(ResourceTypes.User)[0].Configuration.GetProperty("passwordNextRotation").GetString()
        );
    }

    [Fact]
    public async Task A_report_without_time_is_of_unknown_age()
    {
        using var export = new ExportFolder().Edit(Report, r => ((JsonObject)r).Remove("GeneratedTime"));
        var part = await export.ImportPartAsync(PartIds.CredentialReport);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.UnknownAge, part.Error!.Code);
        Assert.Contains("the answer has no `GeneratedTime`, which AWS always sends", part.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CredentialReportNotPresentException")]
    [InlineData("ReportExpired")]
    public async Task A_report_nobody_asked_to_make_has_failed(string code)
    {
        using var export = new ExportFolder().WithError(
            "iam-get-credential-report",
            $"An error occurred ({code}) when calling the GetCredentialReport operation: none"
        );
        Assert.Equal(ReadStatus.Failed, (await export.ImportPartAsync(PartIds.CredentialReport)).Status);
    }

    private static string Row(string user) =>
        $"\n{user},arn:aws:iam::111122223333:user/{user},2025-06-01T09:00:00+00:00,false,N/A,N/A,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";

    private static JsonObject NewUser(string created) =>
        new()
        {
            ["Path"] = "/",
            ["UserName"] = "eve",
            ["UserId"] = "AIDAEVE",
            ["Arn"] = "arn:aws:iam::111122223333:user/eve",
            ["CreateDate"] = created,
            ["GroupList"] = new JsonArray(),
            ["AttachedManagedPolicies"] = new JsonArray(),
        };

    private static string WithCell(string table, string user, string column, string cell)
    {
        var lines = table.Split('\n').Select(l => l.Split(',')).ToList();
        lines.Single(l => l[0] == user)[Array.IndexOf(lines[0], column)] = cell;
        return string.Join('\n', lines.Select(l => string.Join(',', l)));
    }
}
