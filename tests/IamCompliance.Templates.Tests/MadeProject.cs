using IamCompliance.TestKit;

namespace IamCompliance.Templates.Tests;

/// <summary>A user's project, made once from the packed template and tested as it is; what the tests change they change after
/// that.</summary>
public sealed class MadeProject : IAsyncLifetime, IDisposable
{
    /// <summary>A name that paths, namespaces and commands must all survive.</summary>
    public const string Name = "Prüf konto";

    private readonly TemporaryFolder folder = new();
    private readonly IsolatedDotnet dotnet;

    /// <summary>Prepares the folders.</summary>
    public MadeProject()
    {
        dotnet = new IsolatedDotnet(folder.Path);
        Directory.CreateDirectory(Packages);
        folder.Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources><add key="packed" value="{Packages}" /></packageSources>
            </configuration>
            """
        );
    }

    /// <summary>Gets the folder of the project.</summary>
    public string Path => folder.File(Name);

    /// <summary>Gets the folder of the packed packages.</summary>
    public string Packages => folder.File("feed");

    internal ProcessResult FirstBuild { get; private set; } = null!;

    internal ProcessResult FirstTest { get; private set; } = null!;

    /// <summary>Gets the results of the first run.</summary>
    public string FirstResults { get; private set; } = "";

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        (
            await dotnet.RunAsync(
                RepositoryFiles.Root,
                "msbuild",
                "src/Packages.proj",
                "-nologo",
                "-v:q",
                "-m:2",
                "-p:NoBuild=true",
                $"-p:PackageOutputPath={Packages}",
                $"-p:Configuration={IsolatedDotnet.Configuration}"
            )
        ).Exits(0);
        var template = Directory.EnumerateFiles(Packages, "IamCompliance.Templates.*.nupkg").Single();
        (await dotnet.RunAsync(folder.Path, "new", "install", template, "--debug:custom-hive", dotnet.Hive)).Exits(0);
        (
            await dotnet.RunAsync(
                folder.Path,
                "new",
                "iamcompliance",
                "--name",
                Name,
                "--framework",
                "net10.0",
                "--debug:custom-hive",
                dotnet.Hive
            )
        ).Exits(0);
        FirstBuild = await RunAsync("build", "-nologo");
        FirstTest = await RunAsync("test", "--no-build", "--nologo");
        if (File.Exists(PathOf("TestResults/evidence/results.json")))
            FirstResults = await File.ReadAllTextAsync(PathOf("TestResults/evidence/results.json"));
        (await RunAsync("tool", "restore")).Exits(0);
    }

    /// <summary>Names a file of the project.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();

    internal Task<ProcessResult> RunAsync(params string[] arguments) => dotnet.RunAsync(Path, arguments);
}
