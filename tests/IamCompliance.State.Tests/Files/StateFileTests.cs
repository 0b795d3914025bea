using System.Text;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Files;

public sealed class StateFileTests
{
    [Theory]
    [InlineData("a.state.json")]
    [InlineData("a.state.json.gz")]
    public async Task What_is_written_reads_back_to_the_same_bytes(string name)
    {
        using var folder = new TemporaryFolder();
        var state = SampleAccounts.Rich();
        await StateFile.WriteAsync(state, folder.File(name));
        var again = await StateFile.ReadAsync(folder.File(name));
        Assert.Equal(SampleAccounts.TextOf(state), SampleAccounts.TextOf(again));
        Assert.Equal([name], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Compression_is_told_by_content_and_not_by_name()
    {
        using var folder = new TemporaryFolder();
        await StateFile.WriteAsync(SampleAccounts.Rich(), folder.File("a.gz"));
        File.Move(folder.File("a.gz"), folder.File("a.json"));
        Assert.Equal("111122223333", (await StateFile.ReadAsync(folder.File("a.json"))).Header.AccountId);
    }

    [Fact]
    public void The_text_has_one_line_for_each_part_and_item()
    {
        var lines = SampleAccounts.TextOf(new AccountBuilder().WithUser("ada").Build()).Split('\n');
        Assert.Equal("{", lines[0]);
        Assert.Equal("""  "format": "iamcompliance-state/1",""", lines[1]);
        Assert.StartsWith(
            """  "header": {"accountId":"111122223333","partition":"aws","captureStart":"2026-01-30T23:59:00Z",""",
            lines[2],
            StringComparison.Ordinal
        );
        Assert.Equal("""  "parts": [""", lines[3]);
        Assert.Equal("""    {"id":"access-analyzer/analyzers","status":"complete"},""", lines[4]);
        Assert.Equal(PartRows.Ids.Count + 2 + 9, lines.Length);
        Assert.DoesNotContain('\r', SampleAccounts.TextOf(SampleAccounts.Rich()));
    }

    [Fact]
    public void The_text_does_not_depend_on_the_order_of_parts_and_items()
    {
        var state = SampleAccounts.Rich();
        var reversed = new AccountState(state.Header, state.Parts.Reverse(), state.Items.Reverse());
        Assert.Equal(SampleAccounts.TextOf(state), SampleAccounts.TextOf(reversed));
    }

    [Fact]
    public async Task An_account_without_parts_and_items_reads_back()
    {
        var text = SampleAccounts.TextOf(new AccountState(SampleAccounts.Rich().Header, [], []));
        var again = await SampleAccounts.ReadAsync(text);
        Assert.Empty(again.Parts);
        Assert.Empty(again.Items);
        Assert.Equal(text, SampleAccounts.TextOf(again));
    }

    [Fact]
    public async Task Hostile_names_survive()
    {
        const string Name = "<script>\"'&\u2028 𝔘 名 \\ \u0001";
        var state = new AccountBuilder().WithItem(ResourceTypes.Alarm, Name, i => i.With("alarmName", Name)).Build();
        var again = await SampleAccounts.ReadAsync(SampleAccounts.TextOf(state));
        var alarm = Assert.Single(again.ItemsOf(ResourceTypes.Alarm));
        Assert.Equal(Name, alarm.ResourceId);
        Assert.Equal(Name, alarm.Configuration.GetProperty("alarmName").GetString());
    }

    [Fact]
    public async Task A_byte_at_a_time_is_enough()
    {
        var text = SampleAccounts.TextOf(SampleAccounts.Rich());
        using var slow = new TricklingStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, SampleAccounts.TextOf(await StateFile.ReadAsync(slow)));
    }

    [Fact]
    public async Task An_item_larger_than_the_buffer_is_read()
    {
        var state = new AccountBuilder().WithItem(ResourceTypes.Alarm, "a", i => i.With("alarmName", new string('x', 300_000))).Build();
        var again = await SampleAccounts.ReadAsync(SampleAccounts.TextOf(state));
        Assert.Equal(StateDigest.Compute(state), StateDigest.Compute(again));
    }

    [Fact]
    public async Task A_failed_write_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.state.json", "old");
        var broken = new AccountState(
            SampleAccounts.Rich().Header,
            [],
            [
                new Item
                {
                    ResourceType = ResourceTypes.User,
                    ResourceId = "x",
                    AwsRegion = "global",
                    Configuration = default,
                },
            ]
        );
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => StateFile.WriteAsync(broken, folder.File("a.state.json")));
        Assert.Equal("old", await File.ReadAllTextAsync(folder.File("a.state.json")));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            StateFile.WriteAsync(SampleAccounts.Rich(), folder.File("a.state.json"), new CancellationToken(canceled: true))
        );
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
