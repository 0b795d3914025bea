using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Tests;

/// <summary>Runs the command line as a process, as a user does, but with nothing of the AWS settings of whoever runs the tests.</summary>
internal static class Iamc
{
    /// <summary>The tool.</summary>
    // As it was built for itself: beside these tests, which serve HTTP, lie fewer assemblies than the tool brings along.
    public static readonly string Tool = Path.Combine(Folder.Parent!.Parent!.FullName, "IamCompliance.Cli", Folder.Name, "iamc.dll");
    private static readonly SemaphoreSlim Turn = new(1);

    private static DirectoryInfo Folder => new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>Runs it as the tool does, but in this process, which spares the start of another: with no AWS settings, and nothing on standard input.</summary>
    public static Task<IamcResult> RunAsync(string workingDirectory, params string[] arguments) =>
        RunHereAsync("", workingDirectory, arguments);

    /// <summary>Runs it as a process with these variables in its environment.</summary>
    public static async Task<IamcResult> RunAsync(
        string workingDirectory,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        using var process = Start(workingDirectory, environment, arguments);
        return await FinishAsync(process);
    }

    /// <summary>Runs it with a text on its standard input.</summary>
    public static Task<IamcResult> RunWithInputAsync(string input, string workingDirectory, params string[] arguments) =>
        RunHereAsync(input, workingDirectory, arguments);

    /// <summary>Runs it inside of a shell command, where <c>"$@"</c> stands for the tool and its arguments.</summary>
    public static async Task<IamcResult> RunInShellAsync(
        string workingDirectory,
        IReadOnlyDictionary<string, string> environment,
        string command,
        params string[] arguments
    )
    {
        using var process = Launch(workingDirectory, environment, ["bash", "-c", command, "bash", "dotnet", "exec", Tool, .. arguments]);
        return await FinishAsync(process);
    }

    /// <summary>Starts it and does not wait.</summary>
    public static Process Start(string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Launch(workingDirectory, environment, ["dotnet", "exec", Tool, .. arguments]);

    // A process has one folder it stands in: what runs here takes turns.
    private static async Task<IamcResult> RunHereAsync(string input, string workingDirectory, string[] arguments)
    {
        await Turn.WaitAsync();
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(workingDirectory);
            using var inputs = new MemoryStream(Encoding.UTF8.GetBytes(input));
            using var output = new MemoryStream();
            using var error = new MemoryStream();
            var console = new CommandConsole(inputs, output, error);
            var code = await Task.Run(() => CommandLine.RunAsync(arguments, console));
            return new IamcResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Turn.Release();
        }
    }

    public static async Task<IamcResult> FinishAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new IamcResult(process.ExitCode, await output, await error);
    }

    private static Process Launch(
        string workingDirectory,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyList<string> command,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment, workingDirectory);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return process;
    }

    // Whoever runs the tests may have AWS settings; commands that run here must not find them.
    [ModuleInitializer]
    internal static void ForgetSettings()
    {
        var environment = Environment
            .GetEnvironmentVariables()
            .Keys.Cast<string>()
            .ToDictionary(k => k, Environment.GetEnvironmentVariable);
        var names = environment.Keys.ToList();
        Isolate(environment, Path.Combine(AppContext.BaseDirectory, "nobody-at-home"));
        foreach (var name in names.Union(environment.Keys).Where(n => n != "HOME"))
            Environment.SetEnvironmentVariable(name, environment.GetValueOrDefault(name));
    }

    private static void Isolate(IDictionary<string, string?> environment, string workingDirectory)
    {
        foreach (
            var name in environment
                .Keys.Where(k =>
                    k.StartsWith("AWS_", StringComparison.OrdinalIgnoreCase) || k.EndsWith("_PROXY", StringComparison.OrdinalIgnoreCase)
                )
                .ToList()
        )
            environment.Remove(name);
        environment["HOME"] = workingDirectory;
        environment["AWS_CONFIG_FILE"] = Path.Combine(workingDirectory, "aws-config");
        environment["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(workingDirectory, "aws-credentials");
        environment["AWS_EC2_METADATA_DISABLED"] = "true";
    }
}
