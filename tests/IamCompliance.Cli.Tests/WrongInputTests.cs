using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Runs the command line over the corpus of wrong files; the Definitions tests hold each diagnostic of it in detail.</summary>
public sealed partial class WrongInputTests
{
    private static readonly string Corpus = RepositoryFiles.PathOf("tests", "fixtures", "wrong");

    public static TheoryData<string> Folders => [.. Sample()];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_wrong_file_is_named_with_line_and_column_and_never_exits_with_0(string folder)
    {
        var path = Path.Combine(Corpus, folder);
        var result = (await Iamc.RunAsync(path, "validate", "--output", "json")).Exits(ExitCodes.Usage);
        using var document = JsonDocument.Parse(result.Output);
        var found = document
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Select(d =>
                $"{d.GetProperty("id").GetString()} {Path.GetFileName(d.GetProperty("path").GetString())}:{d.GetProperty("line").GetInt32()}:{d.GetProperty("column").GetInt32()}"
            );
        Assert.Subset(found.ToHashSet(StringComparer.Ordinal), Expected(path).ToHashSet(StringComparer.Ordinal));
    }

    // One folder in five, and what is hostile rather than mistaken: a process for each of them all would take minutes.
    // The command line reads one folder; a second profile beside it is a mistake that only a project of several can make.
    private static bool IsOfOneFolder(string expected) => !expected.Contains(" other/", StringComparison.Ordinal);

    private static IEnumerable<string> Sample() =>
        Directory
            .EnumerateDirectories(Corpus)
            .Select(d => Path.GetFileName(d)!)
            .Order(StringComparer.Ordinal)
            .Where(
                (name, i) =>
                    i % 5 == 0 || name.Contains("bomb", StringComparison.Ordinal) || name.StartsWith("utf", StringComparison.Ordinal)
            )
            .Where(name =>
                File.ReadAllText(Path.Combine(Corpus, name, "expected.txt")) is var text && !OnlyWarnings(text) && IsOfOneFolder(text)
            );

    private static bool OnlyWarnings(string expected) =>
        Expectation()
            .Matches(expected)
            .All(m =>
                Definitions.Diagnostics.DiagnosticDescriptors.Find(m.Groups["id"].Value)!.Severity
                == Foundations.Diagnostics.DiagnosticSeverity.Warning
            );

    private static IEnumerable<string> Expected(string folder) =>
        Expectation()
            .Matches(File.ReadAllText(Path.Combine(folder, "expected.txt")))
            .Select(m => $"{m.Groups["id"].Value} {Path.GetFileName(m.Groups["path"].Value)}:{m.Groups["place"].Value}");

    [GeneratedRegex(@"^(?<id>IC\d{4}) (?<path>\S+?):(?<place>\d+:\d+) ", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
