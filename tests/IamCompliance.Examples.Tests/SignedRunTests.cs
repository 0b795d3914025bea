using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Signs the evidence of a test run by what the environment says, and checks it as an auditor does.</summary>
public sealed class SignedRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Key => Path.Combine(folder.Path, "key.pem");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Evidence_of_dotnet_test_is_signed_zipped_and_can_be_made_again()
    {
        var package = Path.Combine(folder.Path, "evidence");
        await IamcAsync(0, "evidence", "keygen", "-o", Key);

        using var example = new ExampleCopy("getting-started");
        var run = await example.TestAsync(
            new Dictionary<string, string>
            {
                ["IAMC_EVIDENCE_DIRECTORY"] = package,
                ["IAMC_EVIDENCE_SIGN"] = "env:EVIDENCE_KEY",
                ["EVIDENCE_KEY"] = await File.ReadAllTextAsync(Key),
                ["IAMC_EVIDENCE_ZIP"] = "true",
                ["IAMC_EVIDENCE_FORMATS"] = "html,csv",
            }
        );

        run.Exits(0);
        await IamcAsync(0, "evidence", "verify", package, package + ".zip", "--key", Path.Combine(folder.Path, "key.pub.pem"));
        await IamcAsync(0, "evidence", "reperform", package);
        Assert.False(Directory.Exists(Path.Combine(package, "oscal")));
    }

    private static async Task IamcAsync(int exitCode, params string[] arguments)
    {
        var tool = Path.Combine(
            Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!,
            "..",
            "IamCompliance.Cli",
            Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)),
            "iamc.dll"
        );
        (await ProcessRun.DotnetAsync(["exec", Path.GetFullPath(tool), .. arguments])).Exits(exitCode);
    }
}
