using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;
using static IamCompliance.State.Tests.ConfigFiles.ConfigFolder;

namespace IamCompliance.State.Tests.ConfigFiles;

/// <summary>Holds files that prove nothing about completeness: history, and what was renamed.</summary>
public sealed class ConfigHistoryTests
{
    private const string Unproven = "Partial NotAsked: there is no snapshot of eu-west-1; 1 more gap like this.";

    [Fact]
    public async Task History_gives_resources_and_never_a_complete_part()
    {
        using var folder = new ConfigFolder();
        folder.History("eu-west-1", "20260131T060000Z", Function, Lambda("api", "eu-west-1"), Recorder("eu-west-1"));
        var state = await folder.ImportAsync();

        Assert.Equal(Unproven, StatusOf(state));
        Assert.Single(state.ItemsOf(Function));
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(RecordedParts.IdOf(Instance)).Status);
        Assert.Equal(CaptureTimeBasis.NewestInstant, state.Header.CaptureTimeBasis);
        Assert.Equal(new DateTimeOffset(2026, 1, 20, 8, 0, 0, TimeSpan.Zero), state.Header.CaptureEnd);
    }

    [Theory]
    [InlineData("2026-01-21T08:00:00.000Z", 0, "new")]
    [InlineData("2026-01-19T08:00:00.000Z", 0, "old")]
    [InlineData("2026-01-20T08:00:00.000Z", 1768896000001, "new")]
    [InlineData("2026-01-20T08:00:00.000Z", 1, "old")]
    public async Task The_newest_of_several_versions_wins(string time, long stateId, string expected)
    {
        using var folder = new ConfigFolder();
        var other = With(With(Lambda("api", "eu-west-1", "new"), "configurationItemCaptureTime", time), "configurationStateId", stateId);
        folder.History("eu-west-1", "20260131T060000Z", Function, Lambda("api", "eu-west-1", "old"), other);

        Assert.Equal(
            expected,
            Assert.Single((await folder.ImportAsync()).ItemsOf(Function)).Configuration.GetProperty("runtime").GetString()
        );
    }

    [Fact]
    public async Task A_resource_that_was_deleted_last_is_gone()
    {
        using var folder = new ConfigFolder();
        var deleted = With(
            With(Item(Function, "api", "eu-west-1", null), "configurationItemStatus", "ResourceDeleted"),
            "configurationItemCaptureTime",
            "2026-01-21T08:00:00.000Z"
        );
        folder.History("eu-west-1", "20260131T060000Z", Function, deleted, Lambda("api", "eu-west-1"));

        Assert.Empty((await folder.ImportAsync()).ItemsOf(Function));
    }

    [Fact]
    public async Task History_of_a_region_with_a_snapshot_is_not_read()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", "20260131T060000Z", [Lambda("api", "eu-west-1")]);
        folder.History(
            "eu-west-1",
            "20260131T120000Z",
            Function,
            With(Lambda("later", "eu-west-1"), "configurationItemCaptureTime", "2026-01-31T11:00:00.000Z")
        );
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Equal("api", Assert.Single(state.ItemsOf(Function)).ResourceId);
    }

    [Fact]
    public async Task History_of_another_region_makes_that_region_a_gap()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("us-east-1", "20260131T060000Z", [Lambda("api", "us-east-1")]);
        folder.History("eu-west-1", "20260131T060000Z", Function, Lambda("job", "eu-west-1"));
        var state = await folder.ImportAsync();

        Assert.Equal(Unproven, StatusOf(state));
        Assert.Equal(2, state.ItemsOf(Function).Count);
    }

    [Fact]
    public async Task A_renamed_snapshot_is_told_by_its_content_and_proves_nothing()
    {
        using var folder = new ConfigFolder();
        folder.Write("mine.json", Text([Lambda("api", "eu-west-1"), Recorder("eu-west-1")], "a"));
        folder.Write("notes.json", """{"text":"not of AWS Config"}""");
        var state = await folder.ImportAsync();

        Assert.Equal(Unproven, StatusOf(state));
        Assert.Equal("api", Assert.Single(state.ItemsOf(Function)).ResourceId);
    }

    [Fact]
    public async Task What_a_renamed_file_says_of_a_region_with_a_snapshot_is_left_out_and_counted()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", "20260131T060000Z", [Lambda("api", "eu-west-1")]);
        folder.Write("mine.json", Text([Lambda("api", "eu-west-1", "old"), Lambda("gone", "eu-west-1")], "a"));
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Single(state.ItemsOf(Function));
        Assert.Equal(
            ["2 versions in other files left out: a snapshot is the whole of its region."],
            state.GetPart(RecordedParts.IdOf(Function)).Notes
        );
    }

    [Fact]
    public async Task A_file_can_be_named_by_itself()
    {
        using var folder = new ConfigFolder();
        var path = folder.Snapshot("eu-west-1", "20260131T060000Z", [Lambda("api", "eu-west-1")]);
        folder.Snapshot("us-east-1", "20260131T060000Z", [Lambda("job", "us-east-1")]);
        var state = await ConfigFileImporter.ImportAsync([path], new ConfigImportOptions());

        Assert.Equal(["eu-west-1"], state.Header.Regions);
        Assert.Equal("Complete", StatusOf(state));
    }
}
