using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

public sealed class LiveWithEmulatorTests
{
    [Fact]
    public async Task An_emulated_account_is_captured_and_assessed_and_nothing_is_left_running()
    {
        using var folder = new TemporaryFolder();

        var run = (await ProcessRun.ScriptAsync(RepositoryFiles.PathOf("examples", "live-with-emulator", "try.sh"), folder.Path))
            .Exits(0)
            .Prints("may be read");

        Assert.True(File.Exists(folder.File("account.state.json.gz")), run.ToString());
        Assert.True(File.Exists(Path.Combine(folder.Path, "evidence", "index.html")), run.ToString());
        AssertDecided(Path.Combine(folder.Path, "evidence", "results.json"));
        var address = File.ReadLines(folder.File("emulator.env"))
            .First(l => l.Contains("AWS_ENDPOINT_URL", StringComparison.Ordinal))
            .Split('=')[1];
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address)));
    }

    // The README promises verdicts, some of them Fail: an account whose report is stale would give none, whatever the day.
    private static void AssertDecided(string results)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(results));
        var controls = json
            .RootElement.GetProperty("accounts")[0]
            .GetProperty("controls")
            .EnumerateArray()
            .Select(c =>
                (
                    Name: c.GetProperty("name").GetString(),
                    Outcome: c.GetProperty("outcome").GetString(),
                    Summary: c.GetProperty("summary").GetString()
                )
            )
            .ToList();
        Assert.Equal([], controls.Where(c => c.Outcome == "Error"));
        Assert.Contains(controls, c => c.Outcome == "Fail");
        Assert.Contains(controls, c => c.Outcome == "Pass");
    }
}
