using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class CoverageTests
{
    [Fact]
    public async Task Counts_are_those_of_the_files()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "coverage", "--output", "json")).Exits(ExitCodes.Pass);

        using var document = JsonDocument.Parse(result.Output);
        var raw = RawCoverage.Count();
        var programs = document.RootElement.GetProperty("programs").EnumerateArray().ToList();
        Assert.Equal(raw.Keys, programs.Select(p => p.GetProperty("id").GetString()));
        foreach (var program in programs)
        {
            Assert.Equal(raw[program.GetProperty("id").GetString()!], Counts(program));
            Assert.Equal(program.GetProperty("requirements").GetArrayLength(), Counts(program).Values.Sum());
            Assert.Equal(program.GetProperty("total").GetInt32(), Counts(program).Values.Sum());
        }

        Assert.Equal(document.RootElement.GetProperty("total").GetInt32(), Counts(document.RootElement).Values.Sum());
        Assert.Equal(raw.Values.Sum(c => c.Values.Sum()), document.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_table_balances_and_so_does_the_picture()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "coverage", "--svg", "coverage.svg")).Exits(ExitCodes.Pass);

        var rows = result
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        Assert.Equal(RawCoverage.Count().Keys.Append("total"), rows.Select(r => r[0]));
        Assert.All(rows, r => Assert.Equal(Number(r[1]), r.Skip(2).Sum(Number)));
        Assert.Equal(Number(rows[^1][1]), rows.SkipLast(1).Sum(r => Number(r[1])));

        var picture = XDocument.Load(Path.Combine(folder.Path, "coverage.svg"));
        var bars = picture
            .Descendants()
            .Where(e => e.Name.LocalName == "rect" && e.Attribute("class")!.Value != "legend")
            .GroupBy(e => e.Attribute("y")!.Value)
            .ToList();
        Assert.Equal(rows.Count - 1, bars.Count);
        Assert.All(bars, bar =>
            Assert.Equal(420, bar.Sum(r => double.Parse(r.Attribute("width")!.Value, CultureInfo.InvariantCulture)), 1d)
        );
    }

    [Fact]
    public async Task One_program_shows_every_requirement_and_where_aws_shows_its_side()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "coverage", "nist-csf-1.1")).Exits(ExitCodes.Pass);

        Assert.Contains("PR.DS-8     inherited Hardware integrity", result.Output, StringComparison.Ordinal);
        Assert.Contains("40 requirements: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("AWS Artifact: AWS SOC 2 Type II report", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_controls_and_exclusions_of_a_project_count()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "iamcompliance.yaml",
            "accounts: [{ name: a, state: a.json }]\ncontrols: { exclude: [{ control: root-no-access-key, reason: The root user is managed elsewhere }] }\n"
        );
        var result = (await Iamc.RunAsync(folder.Path, "coverage", "cis-aws-foundations-7.0.0")).Exits(ExitCodes.Pass);

        Assert.Matches(@"\n2\.4 +uncovered No access key of the root user", result.Output);
    }

    [Theory]
    [InlineData("pci-dss", "its editions are pci-dss-3.2.1, pci-dss-4.0, pci-dss-4.0.1")]
    [InlineData("pci-ds-4.0", "did you mean `pci-dss-4.0`?")]
    [InlineData("nothing-like-it", "`iamc coverage` lists the programs")]
    public async Task An_unknown_program_is_an_error_that_helps(string program, string help)
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "coverage", program)).Exits(ExitCodes.Usage);

        Assert.Contains($"there is no program `{program}`", result.Error, StringComparison.Ordinal);
        Assert.Contains(help, result.Error, StringComparison.Ordinal);
    }

    private static SortedDictionary<string, int> Counts(JsonElement element) =>
        new(
            element
                .GetProperty("counts")
                .EnumerateObject()
                .Where(p => p.Value.GetInt32() > 0)
                .ToDictionary(p => p.Name, p => p.Value.GetInt32()),
            StringComparer.Ordinal
        );

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
