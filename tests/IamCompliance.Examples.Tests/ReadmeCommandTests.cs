using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Runs what the front door promises.</summary>
public sealed partial class ReadmeCommandTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));

    [Fact]
    public async Task The_main_job_is_green_and_prints_verdicts_and_where_the_evidence_lies()
    {
        Assert.Contains("dotnet test examples/getting-started ", Readme, StringComparison.Ordinal);
        var run = await DotnetTest.RunAsync("getting-started");

        Assert.True(run.ExitCode == 0, run.Output);
        foreach (var outcome in new[] { "Pass", "Waived", "NotApplicable", "ManualPending" })
            Assert.Matches($@"{outcome} [1-9]", run.Output);
        var page = EvidenceLine().Match(run.Output).Groups["page"].Value;
        Assert.True(File.Exists(page), run.Output);
    }

    [Fact]
    public async Task The_command_line_gives_the_same_verdicts_as_the_tests()
    {
        const string command = "run --project src/IamCompliance.Cli -- check examples/getting-started --output json";
        Assert.Contains($"dotnet {command}", Readme, StringComparison.Ordinal);
        var fromTests = await DotnetTest.RunAsync("getting-started");
        var package = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(EvidenceLine().Match(fromTests.Output).Groups["page"].Value)!, "results.json"));
        var evidence = Directory.CreateTempSubdirectory("iamc-readme-");
        try
        {
            var fromCommandLine = await DotnetTest.DotnetAsync([.. command.Replace("run ", "run --no-build ", StringComparison.Ordinal).Split(' '), "--evidence", evidence.FullName]);
            Assert.True(fromCommandLine.ExitCode == 0, fromCommandLine.Output);
            Assert.Equal(Outcomes(package), Outcomes(fromCommandLine.Output[..(fromCommandLine.Output.LastIndexOf('}') + 1)]));
        }
        finally
        {
            evidence.Delete(recursive: true);
        }
    }

    private static List<string> Outcomes(string results)
    {
        using var document = JsonDocument.Parse(results);
        return [.. document.RootElement.GetProperty("accounts")[0].GetProperty("controls").EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("outcome").GetString()}")];
    }

    [GeneratedRegex(@"Evidence: (?<page>.+index\.html)")]
    private static partial Regex EvidenceLine();
}
