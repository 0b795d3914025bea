using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Holds, as far as sources show it, that no two tests write into one folder: neither the repository nor one of the
/// machine.</summary>
public sealed partial class SharedFolderTests
{
    // What a golden test received lies beside what was accepted, under the name of that test alone.
    private const string Received = "received";

    // Commands that run where the repository lies: git lists files, the others read definitions and what was built, and are told where to
    // write.
    private static readonly HashSet<string> RunInTheRepository = new(StringComparer.Ordinal)
    {
        "tests/IamCompliance.Architecture.Tests/SourceTree.cs",
        "tests/IamCompliance.Cli.Tests/DefinitionCommandTests.cs",
        "tests/IamCompliance.Examples.Tests/ProcessRun.cs",
        "tests/IamCompliance.Templates.Tests/MadeProject.cs",
    };

    [Fact]
    public void No_test_works_in_a_folder_of_the_machine() =>
        Assert.Empty(Statements().Where(l => MachineFolder().IsMatch(l.Text)).Select(Say));

    [Fact]
    public void No_test_writes_into_the_repository() =>
        Assert.Empty(
            Statements()
                .Where(l => WriteIntoRepository().IsMatch(l.Text) && !l.Text.Contains(Received, StringComparison.Ordinal))
                .Select(Say)
        );

    [Fact]
    public void No_test_looks_for_results_in_the_repository() =>
        Assert.Empty(Statements().Where(l => ResultsOfRepository().IsMatch(l.Text)).Select(Say));

    [Fact]
    public void An_example_runs_in_a_copy() => Assert.Empty(Statements().Where(l => ExampleInPlace().IsMatch(l.Text)).Select(Say));

    [Fact]
    public void Few_processes_are_started_in_the_repository() =>
        Assert.Equal(
            RunInTheRepository.Order(StringComparer.Ordinal),
            Statements().Where(l => ProcessInRepository().IsMatch(l.Text)).Select(l => l.Path).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("""var target = Path.Combine(Path.GetTempPath(), "x");""")]
    [InlineData("""var target = "/tmp/x";""")]
    public void A_folder_of_the_machine_is_seen(string line) => Assert.Matches(MachineFolder(), line);

    [Theory]
    [InlineData("""File.WriteAllText(RepositoryFiles.PathOf("examples", "a", "b"), "");""")]
    [InlineData("""Directory.Delete(Path.Combine(Repository.Root, "x"), recursive: true);""")]
    [InlineData("""await StateFile.WriteAsync(state, RepositoryFiles.PathOf("x"));""")]
    [InlineData("""File.Copy(source, RepositoryFiles.PathOf("x"));""")]
    public void Writing_into_the_repository_is_seen(string line) => Assert.Matches(WriteIntoRepository(), line);

    [Theory]
    [InlineData("""File.Copy(RepositoryFiles.PathOf("global.json"), folder.File("global.json"));""")]
    [InlineData("""await StateFile.WriteAsync(await ReadAsync(RepositoryFiles.PathOf("x")), folder.File("y"));""")]
    public void Reading_from_the_repository_is_not_writing(string line) => Assert.DoesNotMatch(WriteIntoRepository(), line);

    [Fact]
    public void A_call_that_was_broken_into_lines_is_seen_whole()
    {
        string[] lines =
        [
            "await dotnet.RunAsync(",
            "    RepositoryFiles.Root,",
            "    \"msbuild\"",
            ");",
            "File.WriteAllText(",
            "    RepositoryFiles.PathOf(\"examples\"), \"\");",
        ];
        var statements = SourceTree.Statements(lines).ToList();
        Assert.Equal([1, 5], statements.Select(s => s.Line));
        Assert.Matches(ProcessInRepository(), statements[0].Text);
        Assert.Matches(WriteIntoRepository(), statements[1].Text);
    }

    private static IEnumerable<(string Path, int Number, string Text)> Statements() =>
        from path in SourceTree.Tracked()
        where path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)
        where
            !path.StartsWith("tests/IamCompliance.Benchmarks/", StringComparison.Ordinal)
            && !path.EndsWith($"/{nameof(SharedFolderTests)}.cs", StringComparison.Ordinal)
        let file = RepositoryFiles.PathOf(path.Split('/'))
        where File.Exists(file)
        from statement in SourceTree.Statements(File.ReadLines(file))
        select (path, statement.Line, statement.Text);

    private static string Say((string Path, int Number, string Text) line) => $"{line.Path}({line.Number}): {line.Text.Trim()}";

    [GeneratedRegex("""GetTempPath|GetTempFileName|"/tmp/|SpecialFolder""")]
    private static partial Regex MachineFolder();

    [GeneratedRegex(
        """\b(File\.(Write|Append|Create|Delete|Open(?!Read))\w*|Directory\.(CreateDirectory|Delete)|StateFile\.WriteAsync)\((Path\.Combine\(|\w+, )?Repository(Files)?\.|\b(File|Directory)\.(Copy|Move)\(.+, Repository(Files)?\."""
    )]
    private static partial Regex WriteIntoRepository();

    [GeneratedRegex("""Repository(Files)?\.(PathOf|Root).*TestResults""")]
    private static partial Regex ResultsOfRepository();

    [GeneratedRegex(""""test", (RepositoryFiles\.|Path\.Combine\(RepositoryFiles\.)"""")]
    private static partial Regex ExampleInPlace();

    [GeneratedRegex("""WorkingDirectory = (RepositoryFiles\.)?Root\b|(Start|Run)Async\(RepositoryFiles\.Root""")]
    private static partial Regex ProcessInRepository();
}
