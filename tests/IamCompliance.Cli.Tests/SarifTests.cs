using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class SarifTests
{
    [Fact]
    public async Task Sarif_says_what_json_says_at_the_same_places()
    {
        var corpus = RepositoryFiles.PathOf("tests", "fixtures", "wrong", "five-mistakes-at-once");
        using var sarif = JsonDocument.Parse((await Iamc.RunAsync(corpus, "validate", "--output", "sarif")).Exits(ExitCodes.Usage).Output);
        using var json = JsonDocument.Parse((await Iamc.RunAsync(corpus, "validate", "--output", "json")).Exits(ExitCodes.Usage).Output);

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var found = run.GetProperty("results")
            .EnumerateArray()
            .Select(r =>
            {
                var region = r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
                Assert.Equal(
                    r.GetProperty("ruleId").GetString(),
                    rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                );
                return (
                    r.GetProperty("ruleId").GetString(),
                    r.GetProperty("level").GetString(),
                    region.GetProperty("startLine").GetInt32(),
                    region.GetProperty("startColumn").GetInt32(),
                    region.GetProperty("endLine").GetInt32(),
                    region.GetProperty("endColumn").GetInt32()
                );
            })
            .ToList();
        var expected = json
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Select(d =>
                (
                    d.GetProperty("id").GetString(),
                    d.GetProperty("severity").GetString(),
                    d.GetProperty("line").GetInt32(),
                    d.GetProperty("column").GetInt32(),
                    d.GetProperty("endLine").GetInt32(),
                    d.GetProperty("endColumn").GetInt32()
                )
            )
            .ToList();
        Assert.True(expected.Count >= 5);
        Assert.Equal(expected, found);
        Assert.All(rules, r =>
            Assert.Contains("## What it means", r.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_path_with_blanks_and_other_letters_is_a_uri_and_nothing_wrong_is_an_empty_list()
    {
        using var folder = new TemporaryFolder();
        using var clean = JsonDocument.Parse(
            (await Iamc.RunAsync(folder.Path, "validate", "--output", "sarif")).Exits(ExitCodes.Pass).Output
        );
        Assert.Equal(0, clean.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        folder.Write("controls/my chapter/größe/control.yaml", "id: a");
        using var sarif = JsonDocument.Parse(
            (await Iamc.RunAsync(folder.Path, "validate", "--output", "sarif")).Exits(ExitCodes.Usage).Output
        );
        var uri = sarif
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString();
        Assert.Equal("controls/my%20chapter/gr%C3%B6%C3%9Fe/control.yaml", uri);
    }
}
