using System.Diagnostics;
using System.Text;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Reads the repository's own files.</summary>
internal static class SourceTree
{
    private static readonly string Root = RepositoryFiles.Root;

    public static IEnumerable<string> SourceProjects() => Projects("src");

    public static IEnumerable<string> Projects(string folder) => Files(folder, "*.csproj").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(p => !Segments(p).Any(s => s is "bin" or "obj" or "artifacts" or "TestResults"));

    /// <summary>The files git tracks or would add, relative to the root; every file when this is no checkout.</summary>
    public static IReadOnlyList<string> Tracked()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
            }
        )!;
        var lines = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return lines;
    }

    /// <summary>Puts lines together that the formatter broke: each statement of C# as if it stood on one line, with the number of its first.</summary>
    public static IEnumerable<(int Line, string Text)> Statements(IEnumerable<string> lines)
    {
        var statement = new StringBuilder();
        var first = 0;
        foreach (var (index, line) in lines.Index())
        {
            var text = line.Trim();
            if (statement.Length == 0)
                first = index + 1;
            else if (statement[^1] != '(' && text is not [')' or '.' or ']', ..])
                statement.Append(' ');
            statement.Append(text);
            if (text is not ("" or [.., ';' or '{' or '}']) && !text.StartsWith("//", StringComparison.Ordinal))
                continue;
            yield return (first, statement.ToString());
            statement.Clear();
        }

        if (statement.Length > 0)
            yield return (first, statement.ToString());
    }

    private static string[] Segments(string path) => Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar);
}
