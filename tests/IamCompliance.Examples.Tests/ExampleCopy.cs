using System.Security;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Is an example as it was built, in a folder of its own: what a run writes (snapshots, evidence, summary) no other run sees, the
/// solution's own included.</summary>
internal sealed class ExampleCopy : IDisposable
{
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal) { "TestResults", "bin", "obj", "artifacts" };

    // artifacts/bin/<project>/<pivot>: the examples are built as these tests are.
    private static readonly DirectoryInfo Own = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private readonly TemporaryFolder folder = new();
    private readonly string example;

    /// <summary>Copies an example and what was built of it.</summary>
    public ExampleCopy(string example)
    {
        this.example = example;
        var source = RepositoryFiles.PathOf("examples", example);
        var project = Path.GetFileNameWithoutExtension(System.IO.Directory.EnumerateFiles(source, "*.csproj").Single());
        CopyTree(source, Directory);
        var artifacts = Own.Parent!.Parent!.Parent!.FullName;
        CopyTree(Path.Combine(artifacts, "bin", project, Own.Name), folder.File($"artifacts/bin/{project}/{Own.Name}"));
        CopyFiles(Path.Combine(artifacts, "obj", project), folder.File($"artifacts/obj/{project}"));
        ImportFromRepository(
            "Directory.Build.props",
            "examples/Directory.Build.props",
            $"<PropertyGroup><ArtifactsPath>{SecurityElement.Escape(folder.File("artifacts"))}</ArtifactsPath></PropertyGroup>"
        );
        ImportFromRepository("Directory.Build.targets", "examples/Directory.Build.targets", "");
        ImportFromRepository("Directory.Packages.props", "Directory.Packages.props", "");
        System.IO.File.Copy(RepositoryFiles.PathOf("global.json"), folder.File("global.json"));
    }

    /// <summary>Gets the folder of the example's copy.</summary>
    public string Directory => folder.File($"examples/{example}");

    /// <summary>Names a file of the copy.</summary>
    public string File(string name) => Path.Combine(Directory, name);

    /// <summary>Runs <c>dotnet test examples/…</c> as its README says, on what was built.</summary>
    public Task<ProcessRun> TestAsync(params string[] arguments) => TestAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs it with environment variables.</summary>
    public Task<ProcessRun> TestAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ProcessRun.StartAsync(
            folder.Path,
            // The assembly names the folder it was built in; the copy is elsewhere.
            new Dictionary<string, string>(environment) { ["IAMCOMPLIANCE_PROJECT_DIRECTORY"] = Directory },
            "dotnet",
            ["test", $"examples/{example}", "--no-build", "-c", ProcessRun.Configuration, .. arguments]
        );

    public void Dispose() => folder.Dispose();

    private void ImportFromRepository(string name, string imported, string more) =>
        folder.Write(
            name,
            $"""<Project><Import Project="{SecurityElement.Escape(RepositoryFiles.PathOf(imported.Split('/')))}" />{more}</Project>"""
        );

    private static void CopyTree(string source, string target)
    {
        CopyFiles(source, target);
        foreach (var below in System.IO.Directory.EnumerateDirectories(source).Where(d => !Left.Contains(Path.GetFileName(d))))
            CopyTree(below, Path.Combine(target, Path.GetFileName(below)));
    }

    private static void CopyFiles(string source, string target)
    {
        System.IO.Directory.CreateDirectory(target);
        foreach (var file in System.IO.Directory.EnumerateFiles(source).Where(f => !f.Contains(".received.", StringComparison.Ordinal)))
            System.IO.File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }
}
