using System.Diagnostics;
using System.Reflection;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Is what a command left that ran as a process.</summary>
/// <param name="Command">The command, for messages.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed on its standard output.</param>
/// <param name="Error">What it printed on its standard error.</param>
internal sealed record ProcessRun(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Gets the configuration these tests, and the examples with them, were built in.</summary>
    public static string Configuration { get; } =
        typeof(ProcessRun).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Runs a <c>dotnet</c> command at the root of the repository. It may read there; what it writes goes elsewhere.</summary>
    public static Task<ProcessRun> DotnetAsync(IReadOnlyList<string> arguments) =>
        StartAsync(RepositoryFiles.Root, new Dictionary<string, string>(), "dotnet", arguments);

    /// <summary>Runs a script of an example at the root of the repository; what it needs is built already.</summary>
    public static Task<ProcessRun> ScriptAsync(params string[] arguments) =>
        StartAsync(RepositoryFiles.Root, new Dictionary<string, string>(), "bash", arguments);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ProcessRun> StartAsync(
        string workingDirectory,
        IReadOnlyDictionary<string, string> environment,
        string program,
        IReadOnlyList<string> arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory,
        };

        start.Environment["NO_BUILD"] = "1";
        start.Environment["Configuration"] = Configuration;
        // The test host that runs this test must not be mistaken for the one that is started.
        foreach (
            var name in start
                .Environment.Keys.Where(k =>
                    k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                    || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                )
                .ToList()
        )
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProcessRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, output, await error);
    }

    /// <summary>Demands an exit code; where it is another one, everything that was printed is shown.</summary>
    public ProcessRun Exits(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"{this}\nexit code {exitCode} was expected");
        return this;
    }

    /// <summary>Demands that something was printed on the standard output; where it was not, everything that was is shown.</summary>
    public ProcessRun Prints(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"{this}\n`{text}` was expected on the standard output");
        return this;
    }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Command}\nexit code {ExitCode}\n--- standard output ---\n{Output}\n--- standard error ---\n{Error}";
}
