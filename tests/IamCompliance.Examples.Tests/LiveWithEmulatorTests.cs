using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

public sealed class LiveWithEmulatorTests
{
    [Fact]
    public async Task An_emulated_account_is_captured_and_assessed_and_nothing_is_left_running()
    {
        using var folder = new TemporaryFolder();

        var run = (await ProcessRun.ScriptAsync(RepositoryFiles.PathOf("examples", "live-with-emulator", "try.sh"), folder.Path)).Exits(0).Prints("may be read");

        Assert.True(File.Exists(folder.File("account.state.json.gz")), run.ToString());
        Assert.True(File.Exists(Path.Combine(folder.Path, "evidence", "index.html")), run.ToString());
        var address = File.ReadLines(folder.File("emulator.env")).First(l => l.Contains("AWS_ENDPOINT_URL", StringComparison.Ordinal)).Split('=')[1];
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address)));
    }
}
