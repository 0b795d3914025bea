using System.Diagnostics;
using System.Reflection;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Runs <c>dotnet test</c> on an example that is already built, as a process.</summary>
internal sealed record DotnetTest(int ExitCode, string Output)
{
    private static readonly string Configuration =
        typeof(DotnetTest).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static Task<DotnetTest> RunAsync(string example, params string[] arguments) =>
        DotnetAsync(["test", RepositoryFiles.PathOf("examples", example), "--no-build", "-c", Configuration, .. arguments]);

    /// <summary>Runs it with environment variables.</summary>
    public static Task<DotnetTest> RunAsync(string example, IReadOnlyDictionary<string, string> environment) =>
        StartAsync("dotnet", ["test", RepositoryFiles.PathOf("examples", example), "--no-build", "-c", Configuration], environment);

    /// <summary>Runs any <c>dotnet</c> command at the root of the repository.</summary>
    public static Task<DotnetTest> DotnetAsync(IReadOnlyList<string> arguments) => StartAsync("dotnet", arguments);

    /// <summary>Runs a script of an example at the root of the repository; what it needs is built already.</summary>
    public static Task<DotnetTest> ScriptAsync(params string[] arguments) => StartAsync("bash", arguments);

    private static async Task<DotnetTest> StartAsync(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryFiles.Root,
        };

        start.Environment["NO_BUILD"] = "1";
        start.Environment["Configuration"] = Configuration;
        // The test host that runs this test must not be mistaken for the one that is started.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetTest(process.ExitCode, output + await error);
    }
}
