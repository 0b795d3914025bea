using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed class CaptureTests
{
    [Fact]
    public async Task A_stated_time_outranks_the_recorded_one()
    {
        using var export = new ExportFolder();
        var header = (await export.ImportAsync(new ImportOptions(TestTimes.Now.AddHours(1)))).Header;
        Assert.Equal(CaptureTimeBasis.Stated, header.CaptureTimeBasis);
        Assert.Equal(TestTimes.Now.AddHours(1), header.CaptureEnd);
    }

    [Fact]
    public async Task Without_either_the_newest_instant_counts_and_the_future_does_not()
    {
        using var export = new ExportFolder()
            .Without("capture.json")
            .Edit("iam-get-account-authorization-details.json", d =>
                d["UserDetailList"]![0]!["Tags"]![0]!["Value"] = "2029-01-01T00:00:00Z"
            )
            .Edit("kms-describe-key.1234abcd-12ab-34cd-56ef-1234567890ab.json", k =>
                k["KeyMetadata"]!["DeletionDate"] = "2027-01-01T00:00:00Z"
            )
            .EditReport(t =>
                t.Replace("2025-12-01T08:00:00+00:00,N/A", "2025-12-01T08:00:00+00:00,2027-12-01T08:00:00+00:00", StringComparison.Ordinal)
            );
        var header = (await export.ImportAsync()).Header;
        Assert.Equal(CaptureTimeBasis.NewestInstant, header.CaptureTimeBasis);
        Assert.Equal(new DateTimeOffset(2026, 1, 30, 23, 56, 0, TimeSpan.Zero), header.CaptureEnd);
        Assert.Equal(header.CaptureEnd, header.CaptureStart);
    }

    [Fact]
    public async Task Seconds_since_1970_are_instants_too()
    {
        using var export = new ExportFolder()
            .Without("capture.json")
            .Edit("kms-describe-key.1234abcd-12ab-34cd-56ef-1234567890ab.json", k => k["KeyMetadata"]!["CreationDate"] = 1769900000.25);
        var state = await export.ImportAsync();
        Assert.Equal("2026-01-31T22:53:20.25Z", state.ItemsOf(ResourceTypes.Key)[0].Configuration.GetProperty("creationDate").GetString());
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 22, 53, 20, 250, TimeSpan.Zero), state.Header.CaptureEnd);
    }

    [Fact]
    public async Task A_time_before_the_data_is_impossible()
    {
        using var export = new ExportFolder();
        var error = await Assert.ThrowsAsync<ImportException>(() =>
            export.ImportAsync(new ImportOptions(new DateTimeOffset(2026, 1, 30, 23, 0, 0, TimeSpan.Zero)))
        );
        Assert.Equal(
            "The export cannot have been made at 2026-01-30T23:00:00Z: its data mentions 2026-01-30T23:56:00Z. Correct the capture time.",
            error.Message
        );
    }

    [Fact]
    public async Task Clocks_may_differ_by_minutes()
    {
        using var export = new ExportFolder();
        Assert.Equal(
            CaptureTimeBasis.Stated,
            (await export.ImportAsync(new ImportOptions(new DateTimeOffset(2026, 1, 30, 23, 45, 0, TimeSpan.Zero)))).Header.CaptureTimeBasis
        );
    }

    [Theory]
    [InlineData("{", "capture.json is not JSON. Correct it, or remove it and give the capture time.")]
    [InlineData("{}", "capture.json cannot be read: `capturedAt` is missing. Correct it, or remove it and give the capture time.")]
    [InlineData(
        "{\"capturedAt\": \"soon\"}",
        "capture.json cannot be read: `capturedAt` is `soon`, expected a timestamp. Correct it, or remove it and give the capture time."
    )]
    [InlineData(
        "{\"capturedAt\": \"2026-01-31T00:00:00Z\", \"startedAt\": \"2026-02-01T00:00:00Z\"}",
        "capture.json cannot be read: `startedAt` is after `capturedAt`. Correct it, or remove it and give the capture time."
    )]
    public async Task A_broken_record_of_the_capture_stops_the_import(string json, string message)
    {
        using var export = new ExportFolder().With("capture.json", json);
        Assert.Equal(message, (await Assert.ThrowsAsync<ImportException>(() => export.ImportAsync())).Message);
    }

    [Fact]
    public async Task An_export_that_does_not_name_its_regions_has_none()
    {
        using var export = new ExportFolder().With("capture.json", """{"capturedAt": "2026-01-31T00:00:00Z"}""");
        var state = await export.ImportAsync();
        Assert.Empty(state.Header.Regions);
        Assert.Equal("unknown", state.ItemsOf(ResourceTypes.Recorder)[0].AwsRegion);
    }

    [Fact]
    public async Task An_only_region_on_record_is_where_everything_was_read()
    {
        using var export = new ExportFolder();
        Assert.Equal("us-east-1", (await export.ImportAsync()).ItemsOf(ResourceTypes.Recorder)[0].AwsRegion);
    }

    [Fact]
    public async Task Without_the_callers_identity_the_arns_tell_the_account()
    {
        using var export = new ExportFolder().Without("sts-get-caller-identity.json");
        var state = await export.ImportAsync();
        Assert.Equal("111122223333", state.Header.AccountId);
        Assert.Null(state.Header.CallerArn);
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(PartIds.AccountIdentity).Status);
        Assert.Single(state.ItemsOf(ResourceTypes.Account));
    }

    [Fact]
    public async Task Another_account_than_stated_is_refused_with_both_ids()
    {
        using var export = new ExportFolder();
        var e = await Assert.ThrowsAsync<ImportException>(() => export.ImportAsync(new ImportOptions(AccountId: "444455556666")));
        Assert.Equal(
            "sts-get-caller-identity.json is of account 111122223333, and the export is said to be of account 444455556666. "
                + "Export one account alone: aws sts get-caller-identity with the credentials that everything else was read with.",
            e.Message
        );
    }

    [Fact]
    public async Task The_identity_of_another_accounts_caller_is_refused()
    {
        using var export = new ExportFolder().With(
            "sts-get-caller-identity.json",
            """{"UserId": "x", "Account": "444455556666", "Arn": "arn:aws:iam::444455556666:user/ada"}"""
        );
        var e = await Assert.ThrowsAsync<ImportException>(() => export.ImportAsync());
        Assert.StartsWith(
            "sts-get-caller-identity.json is of account 444455556666, and iam-get-account-authorization-details.json is of account 111122223333.",
            e.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_export_of_nobody_cannot_be_imported()
    {
        using var folder = new TemporaryFolder();
        await Assert.ThrowsAsync<ImportException>(() => ExportImporter.ImportAsync(folder.Path, new ImportOptions()));
        await Assert.ThrowsAsync<ImportException>(() => ExportImporter.ImportAsync(folder.Path, new ImportOptions(AccountId: "1234")));
        await Assert.ThrowsAsync<ImportException>(() =>
            ExportImporter.ImportAsync(folder.Path, new ImportOptions(AccountId: "111122223333"))
        );
    }

    [Fact]
    public async Task An_empty_export_of_a_known_account_and_time_has_collected_nothing()
    {
        using var folder = new TemporaryFolder();
        var state = await ExportImporter.ImportAsync(folder.Path, new ImportOptions(TestTimes.Now, "111122223333"));
        Assert.All(state.Parts, p => Assert.Equal(ReadStatus.NotCollected, p.Status));
        Assert.Equal(ResourceTypes.Account, Assert.Single(state.Items).ResourceType);
    }
}
