using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Holds the signs at the doors: every project has one, and what they name is there.</summary>
public sealed partial class SignTests
{
    private static readonly Lazy<IReadOnlyList<string>> Pages = new(() =>
        [.. SourceTree.Tracked().Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !IsOutput(p) && File.Exists(Full(p)))]
    );

    private static readonly Lazy<HashSet<string>> Names = new(() =>
        [.. SourceTree.Tracked().Where(IsCode).SelectMany(p => Word().Matches(File.ReadAllText(Full(p))).Select(m => m.Value))]
    );

    /// <summary>Gets the READMEs of projects, and what is said to whoever contributes.</summary>
    public static TheoryData<string> Signs =>
        [.. Pages.Value.Where(p => p == ".github/CONTRIBUTING.md" || p == "controls/README.md" || ProjectSign().IsMatch(p))];

    public static TheoryData<string> Linking => [.. Pages.Value.Where(p => TargetsOf(p).Any())];

    [Fact]
    public void A_project_that_has_folders_of_code_has_a_sign()
    {
        var doors = SourceTree
            .Tracked()
            .Select(p => ProjectFolder().Match(p))
            .Where(m => m.Success)
            .Select(m => m.Groups["project"].Value)
            .Distinct();
        Assert.Equal([], doors.Where(p => !File.Exists(Full($"src/{p}/README.md"))));
    }

    [Fact]
    public void The_page_of_tests_names_every_project_and_the_front_door_every_example()
    {
        var tests = File.ReadAllText(Full("tests/README.md"));
        var projects = SourceTree.Projects("tests").Select(p => Path.GetFileNameWithoutExtension(p)!);
        Assert.Equal([], projects.Where(p => !tests.Contains($"`{p}`", StringComparison.Ordinal)));

        var front = File.ReadAllText(Full("README.md"));
        var examples = SourceTree.Tracked().Select(p => p.Split('/')).Where(p => p is ["examples", _, _, ..]).Select(p => p[1]).Distinct();
        Assert.Equal([], examples.Where(e => !front.Contains($"(examples/{e}/README.md)", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_names_files_and_folders_that_are_there(string sign)
    {
        var here = Path.GetDirectoryName(sign)!;
        var gone = PathsIn(sign).Where(p => !Exists(p) && !Exists(Path.Combine(here, p)));
        Assert.Equal([], gone);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_names_types_and_members_that_are_there(string sign)
    {
        var gone = Quoted()
            .Matches(File.ReadAllText(Full(sign)))
            .Select(m => m.Groups["text"].Value)
            .Where(t => CodeName().IsMatch(t))
            .SelectMany(t => t.Replace(".cs", "", StringComparison.Ordinal).Split('.'))
            .Where(t => !Names.Value.Contains(t));
        Assert.Equal([], gone);
    }

    [Theory]
    [MemberData(nameof(Linking))]
    public void A_link_leads_to_a_file_and_to_a_heading_of_it(string page)
    {
        foreach (var target in TargetsOf(page))
        {
            var (file, heading) = target.Split('#') is [var f, var h] ? (f, h) : (target, "");
            var path = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, file);
            Assert.True(Exists(path), $"{page} leads to {target}, which is not there");
            if (heading.Length > 0)
                Assert.Contains(heading, HeadingsOf(path));
        }
    }

    private static IEnumerable<string> PathsIn(string sign) =>
        Quoted().Matches(File.ReadAllText(Full(sign))).Select(m => m.Groups["text"].Value).Where(t => CodePath().IsMatch(t));

    private static IEnumerable<string> TargetsOf(string page) =>
        Link()
            .Matches(Fence().Replace(File.ReadAllText(Full(page)), ""))
            .Select(m => m.Groups["target"].Value)
            .Where(t => !t.Contains("://", StringComparison.Ordinal));

    // As GitHub names headings: small letters, blanks as hyphens, without other punctuation.
    private static IEnumerable<string> HeadingsOf(string page) =>
        File.ReadLines(Full(page))
            .Where(l => l.StartsWith('#'))
            .Select(l => l.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-'))
            .Select(l => string.Concat(l.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_')));

    private static bool Exists(string path) => Path.Exists(Full(path)) || File.Exists(Full(path + ".cs"));

    private static bool IsCode(string path) =>
        Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets" && File.Exists(Full(path));

    // Evidence, golden files and what a new project is made of speak of other folders than their own.
    private static bool IsOutput(string path) =>
        path.Contains(".verified.", StringComparison.Ordinal)
        || path.Contains("/Golden/", StringComparison.Ordinal)
        || path.Contains("/content/", StringComparison.Ordinal);

    private static string Full(string path) => Path.Combine(RepositoryFiles.Root, path);

    [GeneratedRegex("^src/IamCompliance[.A-Za-z]*/README[.]md$")]
    private static partial Regex ProjectSign();

    [GeneratedRegex("^src/(?<project>IamCompliance[.A-Za-z]*)/[A-Za-z]+/.*[.]cs$")]
    private static partial Regex ProjectFolder();

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(src|tests|controls|examples|[A-Z][A-Za-z]*)/[A-Za-z0-9._/-]*$")]
    private static partial Regex CodePath();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+([.][A-Z][A-Za-z0-9]+)*([.]cs)?$")]
    private static partial Regex CodeName();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
