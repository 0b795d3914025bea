using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Evidence is kept for years: what an older version wrote stays readable, verifiable and countable.</summary>
public sealed class OlderVersionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Packages_of_version_0_1_0_are_verified_chained_compared_and_counted()
    {
        await UnpackAsync();

        var verified = (
            await Iamc.RunAsync(
                folder.Path,
                "evidence",
                "verify",
                "first",
                "second",
                "--key",
                Fixture("key.pub.pem"),
                "--chain",
                "--output",
                "json"
            )
        ).Exits(ExitCodes.Pass);
        using var verification = JsonDocument.Parse(verified.Output);
        Assert.All(verification.RootElement.GetProperty("packages").EnumerateArray(), p =>
            Assert.Equal("Verified", p.GetProperty("signature").GetString())
        );

        var diff = (await Iamc.RunAsync(folder.Path, "diff", "first", "second")).Exits(ExitCodes.Pass);
        Assert.EndsWith("2 still failing\n", diff.Output, StringComparison.Ordinal);

        var period = await Iamc.RunAsync(
            folder.Path,
            "evidence",
            "period",
            ".",
            "--from",
            "2026-10-31",
            "--to",
            "2026-12-01",
            "--every",
            "60 days",
            "-o",
            "report",
            "--output",
            "json"
        );
        using var report = JsonDocument.Parse(period.Output);
        Assert.Equal(2, report.RootElement.GetProperty("packages").GetArrayLength());
    }

    [Fact]
    public async Task A_state_of_version_0_1_0_is_assessed()
    {
        File.Copy(Fixture("clean.state.json.gz"), folder.File("clean.state.json.gz"));

        var check = await Iamc.RunAsync(folder.Path, "check", "clean.state.json.gz", "--control", "root-mfa-enabled", "--output", "json");

        using var results = JsonDocument.Parse(check.Exits(ExitCodes.Pass).Output);
        Assert.Equal(1, results.RootElement.GetProperty("totals").GetProperty("Pass").GetInt32());
    }

    private static string Fixture(string name) => RepositoryFiles.PathOf("tests", "fixtures", "version-0.1.0", name);

    private async Task UnpackAsync()
    {
        await using var file = File.OpenRead(Fixture("packages.tar.gz"));
        await using var plain = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(plain, folder.Path, overwriteFiles: false);
    }
}
