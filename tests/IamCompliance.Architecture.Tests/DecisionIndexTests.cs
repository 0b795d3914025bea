using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Holds the table of decisions to the records.</summary>
public sealed partial class DecisionIndexTests
{
    private static readonly string Folder = RepositoryFiles.PathOf("src", "decisions");

    private static readonly IReadOnlyList<string> Records =
    [
        .. Directory.EnumerateFiles(Folder, "0*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_table_has_every_record_with_its_title_and_what_supersedes_it()
    {
        var rows = File.ReadLines(Path.Combine(Folder, "README.md")).Where(l => l.StartsWith("| [", StringComparison.Ordinal));
        Assert.Equal(Records.Select(Row), rows);
    }

    [Fact]
    public void No_number_is_given_twice() => Assert.Equal(Records.Select(NumberOf).Distinct(), Records.Select(NumberOf));

    private static string Row(string record)
    {
        var text = File.ReadAllText(Path.Combine(Folder, record));
        var head = Head().Match(text);
        Assert.True(head.Success, $"{record} does not begin with `# NN. Title`");
        Assert.Equal(NumberOf(record), int.Parse(head.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture));
        var title = char.ToUpperInvariant(head.Groups["title"].Value[0]) + head.Groups["title"].Value[1..];
        return $"| [{NumberOf(record)}]({record}) | {title} | {StateOf(text)} |";
    }

    private static string StateOf(string text)
    {
        if (Mark().Match(text) is not { Success: true } mark)
            return "";
        var by = Link()
            .Matches(mark.Groups["by"].Value)
            .Select(m => m.Groups["file"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(by);
        Assert.All(by, file => Assert.Contains(file, Records));
        return $"{mark.Groups["how"].Value.ToLowerInvariant()} by {string.Join(", ", by.Select(NumberOf))}";
    }

    private static int NumberOf(string record) => int.Parse(record.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A# (?<number>[0-9]+)\.? (?<title>[^\n]+)\n")]
    private static partial Regex Head();

    [GeneratedRegex(@"^> (?<how>Superseded|In part superseded)(?<by>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\]\((?<file>[0-9]{4}-[^)]+\.md)\)")]
    private static partial Regex Link();
}
