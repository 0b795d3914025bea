using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_packages_that_follow_each_other_are_compared_reported_and_indexed()
    {
        await CheckAsync(adaHasMfa: true, "packages/1", "1790856000");
        await CheckAsync(adaHasMfa: false, "packages/2", "1790942400", "--previous", "packages/1", "--zip");

        var diff = (await Iamc.RunAsync(folder.Path, "diff", "packages/1", "packages/2")).Exits(ExitCodes.Findings);
        Assert.Matches(
            @"The account changed[\s\S]*new\s+111122223333\s+user-console-mfa\s+arn:aws:iam::111122223333:user/ada\s+Pass\s+Fail\s+mfaActive: required equals true, observed false",
            diff.Output
        );
        Assert.EndsWith("1 new\n", diff.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "1 fixed",
            (await Iamc.RunAsync(folder.Path, "diff", "packages/2.zip", "packages/1")).Exits(ExitCodes.Pass).Output.Split('\n')[^2],
            StringComparison.Ordinal
        );

        (await Iamc.RunAsync(folder.Path, "evidence", "index", "packages", "-o", "history.db")).Exits(ExitCodes.Pass);
        var period = (
            await Iamc.RunAsync(
                folder.Path,
                "evidence",
                "period",
                "packages",
                "--from",
                "2026-10-01T12:00:00Z",
                "--to",
                "2026-10-02",
                "--every",
                "2 days",
                "--sample",
                "1",
                "--index",
                "history.db",
                "-o",
                "report",
                "--output",
                "json"
            )
        ).Exits(ExitCodes.Pass);
        using var json = JsonDocument.Parse(period.Output);
        Assert.Equal(2, json.RootElement.GetProperty("packages").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("sample").GetProperty("subjects").GetArrayLength());
        Assert.Equal(
            ["index.html", "period.json", "timelines.csv"],
            Directory.GetFiles(Path.Combine(folder.Path, "report")).Select(Path.GetFileName).Order()
        );
        Assert.Equal(period.Output, await File.ReadAllTextAsync(Path.Combine(folder.Path, "report", "period.json")));
    }

    [Fact]
    public async Task A_package_of_nobody_is_no_better_than_one_that_has_accounts()
    {
        await CheckAsync(adaHasMfa: false, "packages/1", "1790856000");
        await CheckAsync(adaHasMfa: false, "packages/2", "1790942400");
        var (results, manifest) = (folder.File("packages/2/results.json"), folder.File("packages/2/manifest.json"));
        var json = JsonNode.Parse(await File.ReadAllTextAsync(results))!;
        json["accounts"] = new JsonArray();
        var before = await DigestAsync(results);
        await File.WriteAllTextAsync(results, json.ToJsonString());
        await File.WriteAllTextAsync(
            manifest,
            (await File.ReadAllTextAsync(manifest)).Replace(before, await DigestAsync(results), StringComparison.Ordinal)
        );

        var diff = (await Iamc.RunAsync(folder.Path, "diff", "packages/1", "packages/2")).Exits(ExitCodes.Error);

        Assert.Contains("`packages/2` holds no account", diff.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_states_are_compared_by_the_same_controls()
    {
        SmallExport.Write(folder, adaHasMfa: true);
        (await Iamc.RunAsync(folder.Path, "import", "export", "-o", "before.state.json")).Exits(ExitCodes.Error);
        SmallExport.Write(folder, adaHasMfa: false);

        var diff = (await Iamc.RunAsync(folder.Path, "diff", "before.state.json", "export", "--output", "json")).Exits(ExitCodes.Findings);

        using var json = JsonDocument.Parse(diff.Output);
        Assert.All(json.RootElement.GetProperty("changes").EnumerateArray(), c =>
            Assert.Equal("Account", c.GetProperty("cause").GetString())
        );
        Assert.Contains(json.RootElement.GetProperty("changes").EnumerateArray(), c =>
            c.GetProperty("control").GetString() == "user-console-mfa" && c.GetProperty("kind").GetString() == "New"
        );
    }

    [Theory]
    [InlineData("does not exist", "diff", "nowhere", "nowhere")]
    [InlineData("does not exist", "evidence", "period", "nowhere", "--from", "2026-01-01", "--to", "2026-02-01")]
    [InlineData("holds no evidence package", "evidence", "period", ".", "--from", "2026-01-01", "--to", "2026-02-01")]
    [InlineData("is no date", "evidence", "period", ".", "--from", "yesterday", "--to", "2026-02-01")]
    [InlineData("ends before it begins", "evidence", "period", ".", "--from", "2026-03-01", "--to", "2026-02-01")]
    [InlineData("is no duration", "evidence", "period", ".", "--from", "2026-01-01", "--to", "2026-02-01", "--every", "often")]
    [InlineData("the index", "evidence", "period", ".", "--from", "2026-01-01", "--to", "2026-02-01", "--index", "none.db")]
    [InlineData("holds no evidence package", "evidence", "index", ".")]
    public async Task What_cannot_be_answered_is_refused_with_a_way_out(string problem, params string[] arguments) =>
        Assert.Contains(problem, (await Iamc.RunAsync(folder.Path, arguments)).Exits(ExitCodes.Usage).Error, StringComparison.Ordinal);

    private static async Task<string> DigestAsync(string file) =>
        Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file)));

    private async Task CheckAsync(bool adaHasMfa, string package, string epoch, params string[] more)
    {
        SmallExport.Write(folder, adaHasMfa);
        await Iamc.RunAsync(
            folder.Path,
            new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = epoch },
            ["check", "export", "--control", "user-console-mfa", "--evidence", package, .. more]
        );
    }
}
