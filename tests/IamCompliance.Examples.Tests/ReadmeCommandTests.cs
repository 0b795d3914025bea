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
        using var example = new ExampleCopy("getting-started");
        var run = (await example.TestAsync()).Exits(0);

        foreach (var outcome in new[] { "Pass", "Waived", "NotApplicable", "ManualPending" })
            Assert.Matches($@"{outcome} [1-9]", run.Output);
        Assert.Equal(example.File("TestResults/evidence/index.html"), EvidencePage(run));
        Assert.True(File.Exists(EvidencePage(run)), run.ToString());
    }

    [Fact]
    public async Task The_command_line_gives_the_same_verdicts_as_the_tests()
    {
        const string command = "run --project src/IamCompliance.Cli -- check examples/getting-started --output json";
        Assert.Contains($"dotnet {command}", Readme, StringComparison.Ordinal);
        using var example = new ExampleCopy("getting-started");
        var package = Path.Combine(Path.GetDirectoryName(EvidencePage((await example.TestAsync()).Exits(0)))!, "results.json");

        var here = command
            .Replace("run ", "run --no-build ", StringComparison.Ordinal)
            .Replace("examples/getting-started", example.Directory, StringComparison.Ordinal);
        var fromCommandLine = (await ProcessRun.DotnetAsync([.. here.Split(' '), "--evidence", example.File("from-command-line")])).Exits(
            0
        );

        Assert.Equal(Outcomes(await File.ReadAllTextAsync(package)), Outcomes(fromCommandLine.Output));
    }

    private static string EvidencePage(ProcessRun run) =>
        EvidenceLine().Match(run.Output) is { Success: true } line
            ? line.Groups["page"].Value
            : throw new InvalidOperationException($"{run}\nno line says where the evidence lies");

    private static List<string> Outcomes(string results)
    {
        using var document = JsonDocument.Parse(results);
        return
        [
            .. document
                .RootElement.GetProperty("accounts")[0]
                .GetProperty("controls")
                .EnumerateArray()
                .Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("outcome").GetString()}"),
        ];
    }

    [GeneratedRegex(@"Evidence: (?<page>.+index\.html)")]
    private static partial Regex EvidenceLine();
}
