using System.IO.Compression;
using System.Text;
using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Files;

public sealed class BrokenStateFileTests
{
    private const string Head = """
        {
          "format": "iamcompliance-state/1",
          "header": {"accountId":"111122223333","partition":"aws","captureStart":"2026-01-31T00:00:00Z","captureEnd":"2026-01-31T00:00:00Z","captureTimeBasis":"recorded","source":"case","toolVersion":"0.1.0"},

        """;

    private const string User = """{"resourceType":"AWS::IAM::User","resourceId":"a","awsRegion":"global","configuration":{}}""";

    [Theory]
    [InlineData("", 1, "the file ends in the middle of the state")]
    [InlineData("[]", 1, "this is not a recorded state: it does not begin with \"format\": \"iamcompliance-state/1\"")]
    [InlineData("<html>", 1, "this is not JSON")]
    [InlineData("{\n\"Users\": []}", 2, "this is not a recorded state: it does not begin with \"format\": \"iamcompliance-state/1\"")]
    [InlineData(
        "{\"format\": \"iamcompliance-state/2\"}",
        1,
        "the state is of format `iamcompliance-state/2`, and this version reads `iamcompliance-state/1`"
    )]
    [InlineData("{\"format\": \"x\"}", 1, "`x` is no format of states")]
    [InlineData("{\n\"format\": 1}", 2, "this is not a recorded state: it does not begin with \"format\": \"iamcompliance-state/1\"")]
    [InlineData("{\"format\": \"iamcompliance-state/1\"}", 1, "the state has no `header`")]
    [InlineData("{\"format\": \"iamcompliance-state/1\",\n\"parts\": []}", 2, "the state has `parts` where `header` belongs")]
    [InlineData("{\"format\": \"iamcompliance-state/1\",\n\"header\": []}", 2, "`header` is a list, expected an object")]
    [InlineData("{\"format\": \"iamcompliance-state/1\",\n\"header\": {}}", 2, "`header.accountId` is missing")]
    public async Task A_file_that_is_no_state_says_where_and_why(string text, long line, string problem) =>
        await Demand(Encoding.UTF8.GetBytes(text), line, problem);

    [Theory]
    [InlineData("\"parts\": {}", 4, "`parts` is not a list")]
    [InlineData("\"parts\": [\n{\"id\":\"iam/x\",\"status\":\"complete\"}", 5, "`parts[0]` is of an unknown part `iam/x`")]
    [InlineData(
        "\"parts\": [\n{\"id\":\"kms/keys\",\"status\":\"done\"}",
        5,
        "`parts[0].status` is `done`, expected one of notCollected, complete, absent, partial, denied, failed"
    )]
    [InlineData("\"parts\": [\n{\"id\":\"kms/keys\",\"status\":7}", 5, "`parts[0].status` is a number, expected text")]
    [InlineData(
        "\"parts\": [\n{\"id\":\"kms/keys\",\"status\":\"complete\",\"colour\":1}",
        5,
        "`parts[0]` has a property `colour` that format 1 does not know"
    )]
    [InlineData(
        "\"parts\": [\n{\"id\":\"kms/keys\",\"status\":\"complete\",\"calls\":[{\"operation\":\"o\",\"pages\":1.5}]}",
        5,
        "`parts[0].calls[0].pages` is not a count"
    )]
    [InlineData(
        "\"parts\": [\n{\"id\":\"kms/keys\",\"status\":\"complete\"},\n{\"id\":\"kms/keys\",\"status\":\"complete\"}",
        6,
        "the part `kms/keys` is there twice"
    )]
    [InlineData("\"parts\": [\n{\"id\":\"kms/keys\",\"id\":\"kms/keys\"}", 5, "an object has the same property twice")]
    [InlineData("\"parts\": [],\n\"items\": [\n7]}", 6, "`items[0]` is a number, expected an object")]
    [InlineData("\"parts\": [],\n\"items\": [\n" + User + ",\n" + User + "]}", 7, "the AWS::IAM::User `a` is there twice")]
    [InlineData(
        "\"parts\": [],\n\"items\": [{\"resourceType\":\"AWS::X::Y\"}]}",
        5,
        "`items[0]` is of an unknown resource type `AWS::X::Y`"
    )]
    [InlineData(
        "\"parts\": [\n{\"id\":\"config/resources/AWS::X\",\"status\":\"complete\"}",
        5,
        "`parts[0]` is of an unknown part `config/resources/AWS::X`"
    )]
    [InlineData(
        "\"parts\": [],\n\"items\": [{\"resourceType\":\"AWS::IAM::User\",\"resourceId\":\"a\",\"awsRegion\":\"global\"}]}",
        5,
        "`items[0].configuration` is missing"
    )]
    [InlineData(
        "\"parts\": [],\n\"items\": [{\"resourceType\":\"AWS::IAM::User\",\"resourceId\":\"a\",\"awsRegion\":\"global\",\"configuration\":{\"b\":\"\\udc00\"}}]}",
        5,
        "`items[0]` holds half of a surrogate pair"
    )]
    [InlineData(
        "\"parts\": [],\n\"items\": [{\"resourceType\":\"AWS::IAM::User\",\"resourceId\":\"a\",\"awsRegion\":\"global\",\"configuration\":{},\"unreadParts\":[\"x\"]}]}",
        5,
        "`items[0].unreadParts` names an unknown part `x`"
    )]
    [InlineData(
        "\"parts\": [],\n\"items\": [{\"resourceType\":\"AWS::IAM::User\",\"configuration\":{\"\\udc00\":1}}]}",
        5,
        "a property's name holds half of a surrogate pair"
    )]
    [InlineData("\"parts\": [],\n\"items\": [],\n\"more\": 1}", 6, "the state has a property `more` that format 1 does not know")]
    [InlineData("\"parts\": [],\n\"items\": []}\n{}", 6, "there is more after the end of the state")]
    [InlineData("\"parts\": []\n}", 5, "the state has no `items`")]
    [InlineData("\"parts\": [],\n\"items\": [" + User, 5, "the file ends in the middle of the state")]
    [InlineData("\"parts\": [],\n\"items\": [" + User + "]", 5, "the file ends in the middle of the state")]
    [InlineData("\"parts\": [],\n\"items\": [\n,]", 6, "this is not JSON")]
    public async Task A_broken_state_says_where_and_why(string tail, long line, string problem) =>
        await Demand(Encoding.UTF8.GetBytes(Head + tail), line, problem);

    [Fact]
    public async Task A_state_cut_at_any_byte_is_refused()
    {
        var whole = Encoding.UTF8.GetBytes(SampleAccounts.TextOf(new AccountBuilder().WithUser("ada").Build()).TrimEnd());
        for (var length = 0; length < whole.Length; length += 7)
            await Assert.ThrowsAsync<StateFormatException>(() => SampleAccounts.ReadAsync(whole[..length]));
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        var deep = new string('[', 100_000);
        await Demand(
            Encoding.UTF8.GetBytes(Head + "\"parts\": " + deep),
            4,
            "`parts` is not a list",
            "the state is nested deeper than 64 levels"
        );
        await Demand(Encoding.UTF8.GetBytes(Head + "\"parts\": [], \"items\": [" + deep), 4, "the state is nested deeper than 64 levels");
    }

    [Fact]
    public async Task Utf16_is_named()
    {
        await Demand([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")], 1, "the file is UTF-16");
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm() =>
        Assert.Empty(
            (
                await SampleAccounts.ReadAsync([
                    .. Encoding.UTF8.Preamble,
                    .. Encoding.UTF8.GetBytes(Head + "\"parts\": [], \"items\": []}"),
                ])
            ).Items
        );

    [Fact]
    public async Task The_message_names_file_place_problem_and_remedy()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.state.json", Head + "\"parts\": {}");
        var error = await Assert.ThrowsAsync<StateFormatException>(() => StateFile.ReadAsync(path));
        Assert.Equal(path, error.Path);
        Assert.Equal(
            $"{path}, line 4, byte 250: `parts` is not a list. Make the state again, for example with `iamc import`.",
            error.Message
        );
    }

    [Fact]
    public async Task A_small_file_that_grows_beyond_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("bomb.gz");
        await using (var file = File.Create(path))
        await using (var zip = new GZipStream(file, CompressionLevel.Optimal))
        {
            await zip.WriteAsync(Encoding.UTF8.GetBytes(Head));
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 80; i++)
                await zip.WriteAsync(spaces);
        }

        var byRatio = await Assert.ThrowsAsync<StateFormatException>(() => StateFile.ReadAsync(path));
        Assert.Equal("the file grows more than 200 times when it is decompressed", byRatio.Problem);
        var bySize = await Assert.ThrowsAsync<StateFormatException>(() =>
            StateFile.ReadAsync(path, new StateReadLimits { MaximumBytes = 10_000_000 })
        );
        Assert.Equal("the text is larger than 10000000 bytes", bySize.Problem);
    }

    [Fact]
    public async Task One_endless_item_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.state.json", Head + "\"parts\": [], \"items\": [{\"resourceType\":\"" + new string('x', 300_000));
        var error = await Assert.ThrowsAsync<StateFormatException>(() =>
            StateFile.ReadAsync(path, new StateReadLimits { MaximumItemBytes = 200_000 })
        );
        Assert.Equal("one item is larger than 200000 bytes", error.Problem);
    }

    [Fact]
    public async Task Damaged_compression_is_refused()
    {
        using var folder = new TemporaryFolder();
        await StateFile.WriteAsync(SampleAccounts.Rich(), folder.File("a.gz"));
        var bytes = await File.ReadAllBytesAsync(folder.File("a.gz"));
        await File.WriteAllBytesAsync(folder.File("b.gz"), bytes[..(bytes.Length / 2)]);
        await Assert.ThrowsAsync<StateFormatException>(() => StateFile.ReadAsync(folder.File("b.gz")));
        for (var i = 40; i < 80; i++)
            bytes[i] ^= 0x5a;
        await File.WriteAllBytesAsync(folder.File("c.gz"), bytes);
        await Assert.ThrowsAsync<StateFormatException>(() => StateFile.ReadAsync(folder.File("c.gz")));
    }

    private static async Task Demand(byte[] bytes, long line, params string[] problems)
    {
        var error = await Assert.ThrowsAsync<StateFormatException>(() => SampleAccounts.ReadAsync(bytes));
        Assert.Contains(error.Problem, problems);
        Assert.Equal(line, error.Line);
        Assert.NotEmpty(error.Help);
    }
}
