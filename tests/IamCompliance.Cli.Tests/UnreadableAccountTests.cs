using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>An account that cannot be read costs only itself, and does not vanish.</summary>
public sealed class UnreadableAccountTests : IDisposable
{
    private static readonly string[] Formats =
    [
        "results.json",
        "findings.csv",
        "summary.md",
        "index.html",
        "results.sarif",
        "junit.xml",
        "ocsf.jsonl",
        "ctrf.json",
        "oscal/assessment-results.json",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("export: broken", "does not say whose account it is")]
    [InlineData("export: gone", "the export folder `gone` does not exist")]
    [InlineData("state: gone.json", "the state file `gone.json` does not exist")]
    [InlineData("state: cut.state.json", "the file ends in the middle of the state")]
    [InlineData("id: \"999988887777\", export: export", "the export is said to be of account 999988887777")]
    public async Task The_others_have_their_verdicts_and_it_is_an_error_in_every_format(string source, string reason)
    {
        await WriteAsync(source);

        var check = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Error);

        Assert.Contains(reason, check.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var outcomes = Outcomes(check.Output);
        Assert.Equal(["Pass", "Error"], outcomes["good"]);
        Assert.Equal(["Error", "Error"], outcomes["bad"]);
        var package = folder.File("TestResults/evidence");
        Assert.All(Formats, f => Assert.Contains("bad", File.ReadAllText(Path.Combine(package, f)), StringComparison.Ordinal));
        Assert.Contains("bad", File.ReadAllText(Path.Combine(package, "not-tested.html")), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(package, "*", SearchOption.AllDirectories), f =>
            Assert.DoesNotContain(folder.Path, File.ReadAllText(f), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Its_evidence_comes_out_the_same_again()
    {
        await WriteAsync("state: cut.state.json");
        (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Error);

        (await Iamc.RunAsync(folder.Path, "evidence", "reperform", "TestResults/evidence")).Exits(ExitCodes.Pass);
    }

    [Fact]
    public async Task Nothing_is_read_when_the_evidence_could_not_be_signed()
    {
        await WriteAsync("state: cut.state.json");

        var refused = (await Iamc.RunAsync(folder.Path, "check", "--sign", "gone.pem")).Exits(ExitCodes.Usage);

        Assert.DoesNotContain("could not be read:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("gone.pem", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("TestResults")));
    }

    private async Task WriteAsync(string source)
    {
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write("broken/iam-get-account-summary.json", "{}");
        folder.Write(
            "iamcompliance.yaml",
            $"accounts:\n  - {{ name: good, export: export }}\n  - {{ name: bad, {source} }}\ncontrols: {{ include: [user-console-mfa, password-policy-set] }}\n"
        );
        (await Iamc.RunAsync(folder.Path, "import", "export", "-o", "cut.state.json")).Exits(ExitCodes.Error);
        var whole = await File.ReadAllTextAsync(folder.File("cut.state.json"));
        await File.WriteAllTextAsync(folder.File("cut.state.json"), whole[..(whole.Length / 2)]);
    }

    private static Dictionary<string, string[]> Outcomes(string results)
    {
        using var document = JsonDocument.Parse(results);
        return document
            .RootElement.GetProperty("accounts")
            .EnumerateArray()
            .ToDictionary(
                a => a.GetProperty("name").GetString()!,
                a =>
                    a.GetProperty("controls")
                        .EnumerateArray()
                        .OrderByDescending(c => c.GetProperty("id").GetString(), StringComparer.Ordinal)
                        .Select(c => c.GetProperty("outcome").GetString()!)
                        .ToArray()
            );
    }
}
