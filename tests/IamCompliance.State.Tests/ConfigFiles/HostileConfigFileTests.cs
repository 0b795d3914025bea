using System.Text;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using static IamCompliance.State.Tests.ConfigFiles.ConfigFolder;

namespace IamCompliance.State.Tests.ConfigFiles;

/// <summary>Holds files that are damaged, contradict themselves or were made to deceive.</summary>
public sealed class HostileConfigFileTests
{
    private const string Time = "20260131T060000Z";

    private const string Id = "00000000-0000-0000-0000-000000000001";

    private static readonly string Name = SnapshotName("eu-west-1", Time, Id);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public async Task A_cut_file_proves_nothing(double share)
    {
        using var folder = new ConfigFolder();
        var path = folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1"), Lambda("job", "eu-west-1")]);
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..(int)(bytes.Length * share)]);
        var state = await folder.ImportAsync(new ConfigImportOptions { AccountId = Account, ResourceTypes = [Function, Instance] });

        Assert.Equal(ReadStatus.Partial, state.GetPart(RecordedParts.IdOf(Function)).Status);
        Assert.Equal(ReadStatus.Partial, state.GetPart(RecordedParts.IdOf(Instance)).Status);
        Assert.Contains(Id, StatusOf(state, Instance), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Truncated", "the file ends after 0 items")]
    [InlineData("<html>", "Malformed", "the text is not JSON after 0 items")]
    [InlineData("[]", "Malformed", "the text is no JSON object")]
    [InlineData("""{"fileVersion":"1.0"}""", "Malformed", "the file has no `configurationItems`")]
    [InlineData(
        """{"fileVersion":"2.0","configurationItems":[]}""",
        "Malformed",
        "the file is of version `2.0`, and version 1.0 is what can be read"
    )]
    [InlineData("""{"fileVersion":"1.0","configurationItems":{}}""", "Malformed", "`configurationItems` is not a list")]
    [InlineData(
        """{"fileVersion":"1.0","configurationItems":[],"configurationItems":[]}""",
        "Malformed",
        "`configurationItems` is there twice"
    )]
    [InlineData(
        """{"fileVersion":"1.0","configSnapshotId":"00000000-0000-0000-0000-000000000001","configurationItems":[]} {}""",
        "Malformed",
        "there is more after the end of the file's text"
    )]
    [InlineData(
        """{"fileVersion":"1.0","configurationItems":[{"a":1,"a":2}]}""",
        "Malformed",
        "configurationItems[0] has the same property twice"
    )]
    [InlineData("""{"fileVersion":"1.0","\ud800":1}""", "Malformed", "half of a surrogate pair")]
    [InlineData(
        """{"fileVersion":"1.0","configurationItems":[]}""",
        "Contradictory",
        "the name speaks of another snapshot than the content"
    )]
    [InlineData(
        """{"fileVersion":"1.0","configSnapshotId":"b","configurationItems":[]}""",
        "Contradictory",
        "the name speaks of another snapshot than the content"
    )]
    public async Task A_damaged_file_is_named_with_what_is_wrong(string text, string code, string problem)
    {
        using var folder = new ConfigFolder();
        folder.Write(Name, text);
        var status = StatusOf(await folder.ImportAsync(), Instance);

        Assert.StartsWith($"Partial {code}: {Name}: ", status, StringComparison.Ordinal);
        Assert.Contains(problem, status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_without_end_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Write(Name, """{"fileVersion":"1.0","configurationItems":[""" + new string('[', 100_000));

        Assert.Contains(
            "configurationItems[0] is nested deeper than 64 levels",
            StatusOf(await folder.ImportAsync(), Instance),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_item_beyond_the_limit_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda(new string('x', 200_000), "eu-west-1")]);
        var limits = new StateReadLimits { MaximumItemBytes = 100_000 };
        var state = await folder.ImportAsync(new ConfigImportOptions { ResourceTypes = [Instance], Limits = limits });

        Assert.Contains("one item is larger than 100000 bytes", StatusOf(state, Instance), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, Enumerable.Range(0, 1000).Select(i => Lambda($"f{i}", "eu-west-1")));
        var state = await folder.ImportAsync(
            new ConfigImportOptions
            {
                ResourceTypes = [Instance],
                Limits = new StateReadLimits { MaximumBytes = 100_000 },
            }
        );

        Assert.Contains("the text is larger than 100000 bytes", StatusOf(state, Instance), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_file_that_grows_without_end_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Write(
            Name,
            Encoding.UTF8.GetBytes(
                """{"fileVersion":"1.0","configurationItems":["""
                    + string.Concat(Enumerable.Repeat("{\"resourceType\":\"AWS::X::Y\"" + new string(' ', 60_000) + "},", 1_200))
            )
        );

        Assert.Contains(
            "grows more than 200 times",
            StatusOf(await folder.ImportAsync(new ConfigImportOptions { AccountId = Account, ResourceTypes = [Instance] }), Instance),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_costs_its_type_alone()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [With(Lambda("api", "eu-west-1"), "configurationItemStatus", "Fine"), Lambda("job", "eu-west-1")]
        );
        var state = await folder.ImportAsync();

        Assert.Equal(
            $"Partial Malformed: {Name}: configurationItems[1] (AWS::Lambda::Function) cannot be read, `configurationItemStatus` is `Fine`, which is no status of AWS Config.",
            StatusOf(state)
        );
        Assert.Equal("Complete", StatusOf(state, Instance));
    }

    [Fact]
    public async Task An_item_of_no_type_costs_all_types()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [With(Lambda("api", "eu-west-1"), "resourceType", null)]);

        Assert.Equal(
            $"Partial Malformed: {Name}: configurationItems[1] cannot be read, `resourceType` is missing.",
            StatusOf(await folder.ImportAsync(), Instance)
        );
    }

    [Fact]
    public async Task An_item_of_another_account_costs_its_type()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot(
            "eu-west-1",
            Time,
            [Lambda("api", "eu-west-1"), With(Lambda("other", "eu-west-1"), "awsAccountId", "999988887777")]
        );
        var state = await folder.ImportAsync();

        Assert.StartsWith("Partial WrongAccount", StatusOf(state), StringComparison.Ordinal);
        Assert.Contains(
            "belongs to account 999988887777, and the state is of account 111122223333",
            StatusOf(state),
            StringComparison.Ordinal
        );
        Assert.Single(state.ItemsOf(Function));
    }

    [Fact]
    public async Task A_snapshot_under_the_name_of_another_region_proves_nothing()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "us-east-1")]);

        Assert.Contains(
            "is of us-east-1, and the snapshot of eu-west-1",
            (await folder.ImportAsync()).GetPart(RecordedParts.IdOf(Instance)).Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_snapshot_under_the_name_of_an_earlier_time_proves_nothing()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", "20260120T070000Z", [Lambda("api", "eu-west-1")]);
        folder.Snapshot("us-east-1", "20260120T080000Z", []);

        Assert.Equal(
            $"Partial Contradictory: {SnapshotName("eu-west-1", "20260120T070000Z", Id)}: configurationItems[0] (AWS::Config::ConfigurationRecorder arn:aws:test:eu-west-1:111122223333:default) was captured after the snapshot, whose name says when it was made.",
            StatusOf(await folder.ImportAsync())
        );
    }

    [Fact]
    public async Task A_stated_time_before_the_data_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        var problem = await Assert.ThrowsAsync<ImportException>(() =>
            folder.ImportAsync(new ConfigImportOptions { CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) })
        );

        Assert.Equal(
            "The files cannot have been made at 2026-01-01T00:00:00Z: an item was captured at 2026-01-20T08:00:00Z. Correct the capture time.",
            problem.Message
        );
    }

    [Fact]
    public async Task Two_versions_of_one_instant_are_a_doubt()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1", "a"), Lambda("api", "eu-west-1", "b")]);
        var state = await folder.ImportAsync();

        Assert.StartsWith("Partial Contradictory", StatusOf(state), StringComparison.Ordinal);
        Assert.Single(state.ItemsOf(Function));
    }

    [Fact]
    public async Task An_item_that_stands_twice_counts_once()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1"), Lambda("api", "eu-west-1")]);
        var state = await folder.ImportAsync();

        Assert.Equal("Complete", StatusOf(state));
        Assert.Single(state.ItemsOf(Function));
    }

    [Fact]
    public async Task A_snapshot_in_pieces_proves_nothing()
    {
        using var folder = new ConfigFolder();
        folder.Write("a/" + Path.GetFileName(Name), Text([Recorder("eu-west-1"), Lambda("a", "eu-west-1")], Id));
        folder.Write("b/" + Path.GetFileName(Name), Text([Recorder("eu-west-1"), Lambda("b", "eu-west-1")], Id));
        var state = await folder.ImportAsync();

        Assert.Contains("lies in more than one file", StatusOf(state), StringComparison.Ordinal);
        Assert.Equal(2, state.ItemsOf(Function).Count);
    }

    [Fact]
    public async Task A_copy_of_a_snapshot_does_no_harm()
    {
        using var folder = new ConfigFolder();
        var path = folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        File.Copy(path, Path.Combine(folder.Path, Path.GetFileName(path)));

        Assert.Equal("Complete", StatusOf(await folder.ImportAsync()));
    }

    [Fact]
    public async Task Files_of_several_accounts_need_a_choice()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        folder.Snapshot("eu-west-1", Time, [], account: "999988887777");
        var problem = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());

        Assert.Equal(
            "The files are of 2 accounts, 111122223333, 999988887777. Say which one to import with the account id.",
            problem.Message
        );
        Assert.Equal("Complete", StatusOf(await folder.ImportAsync(new ConfigImportOptions { AccountId = Account })));
    }

    [Fact]
    public async Task Another_account_than_the_one_expected_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, []);
        var problem = await Assert.ThrowsAsync<ImportException>(() =>
            folder.ImportAsync(new ConfigImportOptions { AccountId = "999988887777" })
        );

        Assert.Equal(
            "The files are of account 111122223333, not of account 999988887777. Name the right folder, or the right account.",
            problem.Message
        );
    }

    [Fact]
    public async Task A_folder_without_files_of_AWS_Config_is_refused()
    {
        using var folder = new ConfigFolder();
        folder.Write("readme.json", "{}");
        folder.Write("AWSLogs/111122223333/Config/ConfigWritabilityCheckFile", "");

        Assert.StartsWith(
            "There is no file of AWS Config in ",
            (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Message,
            StringComparison.Ordinal
        );
        Assert.False(await ConfigFileImporter.RecognizesAsync(folder.Path));
        Assert.False(await ConfigFileImporter.RecognizesAsync(Path.Combine(folder.Path, "nowhere")));
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        using var outside = new ConfigFolder();
        using var folder = new ConfigFolder();
        var path = outside.Snapshot("eu-west-1", Time, [Lambda("api", "eu-west-1")]);
        File.CreateSymbolicLink(Path.Combine(folder.Path, Path.GetFileName(path)), path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "more"), outside.Path);

        await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
    }

    [Fact]
    public async Task Nobody_s_files_are_refused()
    {
        using var folder = new ConfigFolder();
        folder.Write("mine.json", Text([], null));

        Assert.Equal(
            "The files do not say whose account they are of. Give the account id.",
            (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Message
        );
    }

    [Theory]
    [InlineData("\",\"x\":\"")]
    [InlineData("11112222333")]
    [InlineData("")]
    public async Task What_is_no_account_id_is_nobody_s(string account)
    {
        using var folder = new ConfigFolder();
        folder.Write("mine.json", Text([With(Lambda("api", "eu-west-1"), "awsAccountId", account)], null));

        await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
    }

    [Theory]
    [InlineData("arn:aws-cn:lambda:cn-north-1:111122223333:function:api", "aws-cn")]
    [InlineData("arn:<b>:lambda:eu-west-1:111122223333:function:api", "aws")]
    public async Task The_partition_is_one_of_AWS(string arn, string partition)
    {
        using var folder = new ConfigFolder();
        folder.Write("mine.json", Text([With(Lambda("api", "eu-west-1"), "ARN", arn)], null));

        Assert.Equal(partition, (await folder.ImportAsync()).Header.Partition);
    }

    [Fact]
    public async Task A_hostile_name_survives()
    {
        using var folder = new ConfigFolder();
        folder.Snapshot("eu-west-1", Time, [Lambda("<script>\"'&\u2028 𝔘 \u0001", "eu-west-1")]);
        var state = await folder.ImportAsync();
        var text = SampleAccounts.TextOf(state);

        Assert.Equal(text, SampleAccounts.TextOf(await SampleAccounts.ReadAsync(text)));
    }
}
