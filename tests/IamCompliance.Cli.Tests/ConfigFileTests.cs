using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Runs the command line over what AWS Config delivered.</summary>
public sealed class ConfigFileTests
{
    private const string Function = "AWS::Lambda::Function";
    private const string Instance = "AWS::RDS::DBInstance";

    [Fact]
    public async Task A_project_is_assessed_on_delivered_files()
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "dotnet10", Function, Instance);
        var result = (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Pass);

        Assert.Matches(@"function-runtime\s+low\s+Pass\s+1\s+1\s+0\s+0\s+0", result.Output);
        Assert.Matches(@"database-encrypted\s+low\s+NotApplicable", result.Output);
    }

    [Fact]
    public async Task A_finding_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "python3.8", Function, Instance);

        Assert.Matches(@"function-runtime\s+low\s+Fail", (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Findings).Output);
    }

    [Fact]
    public async Task A_type_that_the_recorder_does_not_record_is_an_error_and_never_not_applicable()
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "dotnet10", Function);
        var result = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Error);

        Assert.Contains("the recorder of eu-west-1 does not record AWS::RDS::DBInstance", result.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal(
            ["database-encrypted Error", "function-runtime Pass"],
            document
                .RootElement.GetProperty("accounts")[0]
                .GetProperty("controls")
                .EnumerateArray()
                .Select(c => $"{c.GetProperty("name")} {c.GetProperty("outcome")}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Import_makes_a_state_that_is_assessed_alike()
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "python3.8", Function, Instance);
        var imported = (await Iamc.RunAsync(folder.Path, "import", "AWSLogs", "-o", "shop.state.json.gz")).Exits(ExitCodes.Pass);
        Assert.Matches(@"config/resources/AWS::Lambda::Function\s+Complete", imported.Output);
        Assert.Matches(@"1 type without a resource\s+Complete", imported.Output);
        Assert.Contains("Account 111122223333, captured 2026-01-31T06:00:00Z, 2 items", imported.Output, StringComparison.Ordinal);

        folder.Write(
            "iamcompliance.yaml",
            """
            accounts: [{ name: shop, state: shop.state.json.gz }]
            controls: { include: [function-runtime, database-encrypted] }
            """
        );
        Assert.Matches(@"function-runtime\s+low\s+Fail", (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Findings).Output);
    }

    [Fact]
    public async Task A_region_without_a_snapshot_is_a_gap()
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "dotnet10", Function, Instance);
        var result = (
            await Iamc.RunAsync(
                folder.Path,
                "import",
                "AWSLogs",
                "--regions",
                "eu-west-1",
                "us-east-1",
                "-o",
                "a.state.json",
                "--output",
                "json"
            )
        ).Exits(ExitCodes.Pass);

        Assert.Contains("there is no snapshot of us-east-1.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the folder or file `nowhere` does not exist", ExitCodes.Usage, "nowhere")]
    [InlineData("not of account 999988887777", ExitCodes.Error, "AWSLogs", "--account", "999988887777")]
    [InlineData("cannot have been made at 2025-01-01T00:00:00Z", ExitCodes.Error, "AWSLogs", "--captured-at", "2025-01-01T00:00:00Z")]
    [InlineData("imported alone", ExitCodes.Usage, "export", "AWSLogs")]
    [InlineData("--regions is for files of AWS Config", ExitCodes.Usage, "export", "--regions", "eu-west-1")]
    public async Task What_cannot_be_imported_says_why_and_leaves_no_file(string problem, int code, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        SmallSnapshot.Write(folder, "dotnet10", Function);
        SmallExport.Write(folder, adaHasMfa: true);
        var result = (await Iamc.RunAsync(folder.Path, ["import", .. arguments, "-o", "a.state.json"])).Exits(code);

        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.state.json")));
    }
}
