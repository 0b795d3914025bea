using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

public sealed partial class LayoutTests
{
    private static readonly HashSet<string> TopLevel = new(StringComparer.Ordinal)
    {
        "src",
        "tests",
        "controls",
        "examples",
        "IamCompliance.sln",
        "README.md",
        "Directory.Build.props",
        "Directory.Build.targets",
        "Directory.Packages.props",
        "global.json",
        ".editorconfig",
        ".csharpierignore",
        "dotnet-tools.json",
        ".gitattributes",
        ".gitignore",
        "nuget.config",
        "LICENSE",
        ".ci",
        ".github",
    };

    [Fact]
    public void The_top_level_holds_nothing_else() =>
        Assert.DoesNotContain(SourceTree.Tracked().Select(p => p.Split('/')[0]), p => !TopLevel.Contains(p));

    [Fact]
    public void No_file_written_by_hand_is_longer_than_400_lines()
    {
        var long_ = SourceTree
            .Tracked()
            .Where(p => p.EndsWith(".cs", StringComparison.Ordinal) && File.Exists(Full(p)))
            .Where(p => File.ReadLines(Full(p)).Count() > 400);
        Assert.Empty(long_);
    }

    [Fact]
    public void A_line_of_code_has_at_most_140_columns()
    {
        var long_ =
            from path in SourceTree.Tracked()
            where path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)
            where File.Exists(Full(path))
            from line in File.ReadLines(Full(path)).Index()
            where line.Item.Length > 140 && !IsOneText(line.Item)
            select $"{path}({line.Index + 1})";
        Assert.Empty(long_);
    }

    // A text that is data (a filter, an address, a table's row) is not broken: it is read, or searched for, as one.
    private static bool IsOneText(string line) =>
        !line.Contains("$\"", StringComparison.Ordinal)
        && Regex.IsMatch(line, """^\s*(//.*https?://\S{60,}.*|iamc .*|[^"]{0,80}"[^"]*"[^"]{0,60}|[^"]*)$""");

    [Fact]
    public void A_namespace_is_the_folder_of_its_files()
    {
        var astray =
            from path in SourceTree.Tracked()
            where path.StartsWith("src/IamCompliance.", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)
            where File.Exists(Full(path))
            let found = Regex.Match(File.ReadAllText(Full(path)), @"^namespace ([\w.]+);", RegexOptions.Multiline)
            where found.Success && found.Groups[1].Value != string.Join('.', path.Split('/')[1..^1])
            select path;
        Assert.Empty(astray);
    }

    [Fact]
    public void A_source_file_is_named_after_its_type()
    {
        var misnamed =
            from path in SourceTree.Tracked()
            where
                path.StartsWith("src/", StringComparison.Ordinal)
                && path.EndsWith(".cs", StringComparison.Ordinal)
                && File.Exists(Full(path))
            let name = Path.GetFileNameWithoutExtension(path).Split('.')[0]
            where name is not ("Program" or "AssemblyInfo" or "GlobalUsings")
            where
                !Regex.IsMatch(
                    File.ReadAllText(Full(path)),
                    $@"\b(class|record|struct|interface|enum|delegate)\b[^{{;]*\b{Regex.Escape(name)}\b"
                )
            select path;
        Assert.Empty(misnamed);
    }

    [Fact]
    public void No_folder_is_named_for_leftovers()
    {
        var leftovers = SourceTree.Tracked().Where(p => LeftoverFolder().IsMatch(p));
        Assert.Empty(leftovers);
    }

    [Fact]
    public void Every_project_is_in_the_solution_but_those_that_are_red_on_purpose()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "IamCompliance.sln")).Replace('\\', '/');
        var missing = new[] { "src", "tests", "examples" }
            .SelectMany(SourceTree.Projects)
            .Select(p => Path.GetRelativePath(RepositoryFiles.Root, p).Replace('\\', '/'))
            .Where(p => !solution.Contains(p, StringComparison.Ordinal));
        Assert.Equal(["examples/neglected-account/NeglectedAccount.csproj"], missing);
    }

    [Fact]
    public void Folders_that_documents_name_exist()
    {
        foreach (var document in new[] { "README.md", "src/README.md", "tests/README.md" })
        {
            var text = File.ReadAllText(Full(document));
            foreach (Match match in NamedFolder().Matches(text))
            {
                var name = match.Groups["name"].Value;
                Assert.True(
                    Directory.Exists(Full(name)) || Directory.Exists(Full(Path.Combine(Path.GetDirectoryName(document)!, name))),
                    $"{document} names `{name}/`, which does not exist"
                );
            }
        }
    }

    private static string Full(string path) => Path.Combine(RepositoryFiles.Root, path);

    [GeneratedRegex("/(Helpers|Utils|Util|Common|Misc)/", RegexOptions.IgnoreCase)]
    private static partial Regex LeftoverFolder();

    [GeneratedRegex("`(?<name>(src|tests|controls|examples)/[A-Za-z0-9./-]*)/`")]
    private static partial Regex NamedFolder();
}
