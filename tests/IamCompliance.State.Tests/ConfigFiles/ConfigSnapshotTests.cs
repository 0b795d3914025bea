using System.Text.Json;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;
using static IamCompliance.State.Tests.ConfigFiles.ConfigFolder;

namespace IamCompliance.State.Tests.ConfigFiles;

/// <summary>Says when a snapshot proves that what it holds is all there is.</summary>
public sealed class ConfigSnapshotTests
{
    private const string Time = "20260131T060000Z";

    [Fact]
    public async Task A_snapshot_with_its_recorder_makes_a_complete_part_and_its_items()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1"), Lambda("job", "eu-west-1")]);
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Equal(["api", "job"], state.ItemsOf(Function).Select(i => i.ResourceId));
        Assert.Equal("dotnet10", state.ItemsOf(Function)[0].Configuration.GetProperty("runtime").GetString());
    }

    [Fact]
    public async Task The_header_says_account_time_and_regions()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", "20260131T050000Z", [Lambda("api", "eu-west-1")]);
        folder.Snapshot("us-east-1", Time, []);
        var header = (await folder.ImportAsync()).Header;

        Assert.Equal((Account, "aws", "aws-config-files"), (header.AccountId, header.Partition, header.Source));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 5, 0, 0, TimeSpan.Zero), header.CaptureStart);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 6, 0, 0, TimeSpan.Zero), header.CaptureEnd);
        Assert.Equal(CaptureTimeBasis.Recorded, header.CaptureTimeBasis);
        Assert.Equal(["eu-west-1", "us-east-1"], header.Regions);
    }

    [Fact]
    public async Task A_part_says_which_file_it_rests_on_and_what_proves_the_end()
    {
        using var folder = new ConfigFolder();
        var path = folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        var part = (await folder.ImportAsync()).GetPart(RecordedParts.IdOf(Function));
        var call = Assert.Single(part.Calls);

        Assert.Equal("config:DeliverConfigSnapshot", call.Operation);
        Assert.Equal(Path.GetRelativePath(folder.Path, path).Replace('\\', '/'), call.Source);
        Assert.Equal(
            "the list of items is closed, and the recorder records every type that AWS Config supports in the region",
            call.EndOfList
        );
        Assert.Equal("eu-west-1", call.Parameters["region"]);
        Assert.Equal(64, call.BodySha256!.Length);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 6, 0, 0, TimeSpan.Zero), part.GeneratedAt);
    }

    [Fact]
    public async Task A_type_without_a_resource_is_complete_where_the_recorder_records_it()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state, Instance));
        Assert.Empty(state.ItemsOf(Instance));
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(RecordedParts.IdOf("AWS::EC2::Volume")).Status);
    }

    public static TheoryData<object, bool?, string?> Recorders() =>
        new()
        {
            { new { AllSupported = true }, true, null },
            { new { RecordingStrategy = new { UseOnly = "ALL_SUPPORTED_RESOURCE_TYPES" } }, true, null },
            { new { AllSupported = false, ResourceTypes = new[] { Function } }, true, null },
            { new { RecordingStrategy = new { UseOnly = "INCLUSION_BY_RESOURCE_TYPES" }, ResourceTypes = new[] { Function } }, true, null },
            {
                new
                {
                    RecordingStrategy = new { UseOnly = "EXCLUSION_BY_RESOURCE_TYPES" },
                    ExclusionByResourceTypes = new { ResourceTypes = new[] { Instance } },
                },
                true,
                null
            },
            {
                new { AllSupported = false, ResourceTypes = new[] { Instance } },
                true,
                "the recorder of eu-west-1 does not record AWS::Lambda::Function."
            },
            {
                new
                {
                    RecordingStrategy = new { UseOnly = "EXCLUSION_BY_RESOURCE_TYPES" },
                    ExclusionByResourceTypes = new { ResourceTypes = new[] { Function } },
                },
                true,
                "the recorder of eu-west-1 does not record AWS::Lambda::Function."
            },
            {
                new { RecordingStrategy = new { UseOnly = "A_STRATEGY_TO_COME" }, AllSupported = true },
                true,
                "the recorder of eu-west-1 does not record AWS::Lambda::Function."
            },
            { new { AllSupported = true }, false, "the snapshot of eu-west-1 was made while its recorder was stopped." },
            { new { AllSupported = true }, null, "the snapshot of eu-west-1 does not say whether its recorder was running." },
            {
                new { AllSupported = "yes" },
                true,
                "the snapshot of eu-west-1 holds a recorder that cannot be read, `recorder.RecordingGroup.AllSupported` is text, expected true or false."
            },
        };

    [Theory]
    [MemberData(nameof(Recorders))]
    public async Task The_recorder_decides_what_a_snapshot_proves(object group, bool? isRecording, string? problem)
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")], Recorder("eu-west-1", group, isRecording));

        Assert.Equal(problem is null ? "Complete" : $"Partial NotRecorded: {problem}", StatusOf(await folder.ImportAsync()));
    }

    [Fact]
    public void Settings_read_alike_from_an_answer_of_the_API()
    {
        var settings = RecorderSettings.TryRead(
            JsonElement.Parse(
                """{"name":"default","recordingGroup":{"allSupported":false,"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"},"exclusionByResourceTypes":{"resourceTypes":["AWS::Lambda::Function"]}}}"""
            ),
            out var problem
        )!;

        Assert.Null(problem);
        Assert.Null(settings.Cover(Function));
        Assert.NotNull(settings.Cover(Instance));
    }

    [Fact]
    public async Task A_snapshot_without_its_recorder_proves_nothing()
    {
        using var folder = new ConfigFolder();
        var id = folder.NextId();
        folder.Write(SnapshotName("eu-west-1", Time, id), Text([Lambda("api", "eu-west-1")], id));
        var state = await folder.ImportAsync();

        Assert.Equal("Partial NotRecorded: the snapshot of eu-west-1 does not show what its recorder records.", StatusOf(state));
        Assert.Single(state.ItemsOf(Function));
    }

    [Fact]
    public async Task Recorders_of_other_services_do_not_count()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [Recorder("eu-west-1", new { AllSupported = false }, name: "AWSConfigurationRecorderForObservabilityAdmin_x")]
        );
        folder.Snapshot("us-east-1", Time, [], Recorder("us-east-1", name: "AWSConfigurationRecorderForObservabilityAdmin_x"));

        Assert.Equal(
            "Partial NotRecorded: the snapshot of us-east-1 does not show what its recorder records.",
            StatusOf(await folder.ImportAsync())
        );
    }

    [Fact]
    public async Task Resources_that_were_found_and_not_recorded_are_a_gap()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [Lambda("api", "eu-west-1"), With(Item(Function, "job", "eu-west-1", null), "configurationItemStatus", "ResourceNotRecorded")]
        );
        var state = await folder.ImportAsync();

        Assert.StartsWith(
            "Partial NotRecorded: the snapshot of eu-west-1 holds resources of type AWS::Lambda::Function that were found and not recorded",
            StatusOf(state),
            StringComparison.Ordinal
        );
        Assert.Equal("Complete", StatusOf(state, Instance));
    }

    [Fact]
    public async Task A_resource_whose_configuration_is_missing_is_unread_and_the_others_are_not()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1"), Item(Function, "job", "eu-west-1", null)]);
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Equal(
            [
                [],
                [RecordedParts.IdOf(Function)],
            ],
            state.ItemsOf(Function).Select(i => i.UnreadParts)
        );
    }

    [Theory]
    [InlineData("ResourceDeleted")]
    [InlineData("ResourceDeletedNotRecorded")]
    public async Task A_deleted_resource_is_gone(string status)
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [Lambda("api", "eu-west-1"), With(Item(Function, "job", "eu-west-1", null), "configurationItemStatus", status)]
        );
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Equal("api", Assert.Single(state.ItemsOf(Function)).ResourceId);
    }

    [Fact]
    public async Task Every_region_asked_for_must_have_a_snapshot()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        var state = await folder.ImportAsync(
            new ConfigImportOptions { Regions = ["eu-west-1", "eu-west-2", "eu-west-3"], ResourceTypes = [Instance] }
        );

        Assert.Equal("Partial NotAsked: there is no snapshot of eu-west-2; 1 more gap like this.", StatusOf(state));
        Assert.Equal("Partial NotAsked: there is no snapshot of eu-west-2; 1 more gap like this.", StatusOf(state, Instance));
        Assert.Equal(["eu-west-1", "eu-west-2", "eu-west-3"], state.Header.Regions);
    }

    [Fact]
    public async Task One_region_that_proves_nothing_makes_the_part_partial()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        folder.Snapshot("us-east-1", Time, [], Recorder("us-east-1", new { AllSupported = false, ResourceTypes = new[] { Instance } }));
        var state = await folder.ImportAsync();

        Assert.Equal("Partial NotRecorded: the recorder of us-east-1 does not record AWS::Lambda::Function.", StatusOf(state));
        Assert.Equal("Complete", StatusOf(state, Instance));
        Assert.Equal(
            ["eu-west-1 True", "us-east-1 False"],
            state.GetPart(RecordedParts.IdOf(Function)).Calls.Select(c => $"{c.Parameters["region"]} {c.EndOfList is not null}")
        );
    }

    [Theory]
    [InlineData("us-east-1", "Complete")]
    [InlineData("eu-central-1", "Partial NotAsked: there is no snapshot of us-east-1.")]
    public async Task A_global_type_is_proven_by_its_home_region_alone(string second, string expected)
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, []);
        folder.Snapshot(second, Time, []);

        Assert.Equal(
            expected,
            StatusOf(
                await folder.ImportAsync(new ConfigImportOptions { ResourceTypes = ["AWS::CloudFront::Distribution"] }),
                "AWS::CloudFront::Distribution"
            )
        );
    }

    [Theory]
    [InlineData("20260131T070000Z", "Complete")]
    [InlineData(
        "20260131T070001Z",
        "Partial Stale: the snapshot of eu-west-1 was made at 2026-01-30T06:00:00Z, more than 25 hours before the capture ended at 2026-01-31T07:00:01Z."
    )]
    public async Task A_snapshot_may_be_a_day_older_than_the_newest(string newest, string expected)
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", "20260130T060000Z", [Lambda("api", "eu-west-1")]);
        folder.Snapshot("us-east-1", newest, []);

        Assert.Equal(expected, StatusOf(await folder.ImportAsync()));
    }

    [Fact]
    public async Task A_stated_time_of_capture_makes_old_snapshots_stale()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        var state = await folder.ImportAsync(
            new ConfigImportOptions { CapturedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) }
        );

        Assert.StartsWith("Partial Stale", StatusOf(state), StringComparison.Ordinal);
        Assert.Equal(CaptureTimeBasis.Stated, state.Header.CaptureTimeBasis);
    }

    [Fact]
    public async Task Of_several_snapshots_of_a_region_only_the_newest_is_read()
    {
        using var folder = new ConfigFolder();
        folder.Write(SnapshotName("eu-west-1", "20260130T060000Z", folder.NextId()), "this is never read");
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);

        Assert.Equal("Complete", StatusOf(await folder.ImportAsync()));
    }

    [Fact]
    public async Task A_global_resource_recorded_in_two_regions_is_one_item_and_the_newest_version_counts()
    {
        const string Cluster = "AWS::RDS::GlobalCluster";
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [With(Item(Cluster, "db", "global", new { engine = "old" }), "configurationItemCaptureTime", "2026-01-19T08:00:00.000Z")]
        );
        folder.Snapshot("us-east-1", Time, [Item(Cluster, "db", "global", new { engine = "new" })]);
        var state = await folder.ImportAsync();

        Assert.Equal("new", Assert.Single(state.ItemsOf(Cluster)).Configuration.GetProperty("engine").GetString());
        Assert.Equal("Complete", StatusOf(state, Cluster));
    }

    [Fact]
    public async Task Types_with_a_collector_are_left_out_and_their_parts_say_so()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [
                Item("AWS::IAM::User", "AIDA1", "global", new { userName = "ada" }),
                Item("AWS::IAM::Role", "AROA1", "global", new { roleName = "job" }),
                Item("AWS::S3::Bucket", "logs", "eu-west-1", new { name = "logs" }),
            ]
        );
        var state = await folder.ImportAsync();

        Assert.Equal([ResourceTypes.Account], state.Items.Select(i => i.ResourceType));
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(PartIds.AuthorizationDetails).Status);
        Assert.Equal(
            [
                "AWS Config recorded 1 of AWS::IAM::Role, which are left out: controls look at what iam:GetAccountAuthorizationDetails answers.",
                "AWS Config recorded 1 of AWS::IAM::User, which are left out: controls look at what iam:GetAccountAuthorizationDetails answers.",
            ],
            state.GetPart(PartIds.AuthorizationDetails).Notes
        );
    }

    [Fact]
    public async Task Resources_that_share_an_ARN_are_told_apart_by_their_ids()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [
                With(Lambda("a", "eu-west-1"), "ARN", "arn:aws:x:eu-west-1:111122223333:same"),
                With(Lambda("b", "eu-west-1"), "ARN", "arn:aws:x:eu-west-1:111122223333:same"),
            ]
        );
        var state = await folder.ImportAsync();

        Assert.Equal(["a", "b"], state.ItemsOf(Function).Select(i => i.SubjectId));
        Assert.Equal(SampleAccounts.TextOf(state), SampleAccounts.TextOf(await SampleAccounts.ReadAsync(SampleAccounts.TextOf(state))));
    }

    [Fact]
    public async Task The_state_does_not_depend_on_the_order_of_items_or_of_their_properties()
    {
        using var one = new ConfigFolder();
        using var other = new ConfigFolder();
        one.Snapshot("eu-west-1", Time, [Lambda("a", "eu-west-1"), Lambda("b", "eu-west-1")]);
        other.Snapshot(
            "eu-west-1",
            Time,
            [
                new Dictionary<string, object?>(Lambda("b", "eu-west-1").Reverse()),
                new Dictionary<string, object?>(Lambda("a", "eu-west-1").Reverse()),
            ]
        );

        static string Items(AccountState state) =>
            string.Join('\n', state.Items.Select(i => $"{i.SubjectId} {i.Configuration.GetRawText()}"));
        Assert.Equal(Items(await one.ImportAsync()), Items(await other.ImportAsync()));
    }

    [Fact]
    public async Task Two_imports_give_the_same_bytes()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("a", "eu-west-1")]);
        folder.Snapshot("us-east-1", Time, [Lambda("b", "us-east-1")]);

        Assert.Equal(SampleAccounts.TextOf(await folder.ImportAsync()), SampleAccounts.TextOf(await folder.ImportAsync()));
    }
}
