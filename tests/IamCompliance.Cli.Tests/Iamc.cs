using System.Diagnostics;

namespace IamCompliance.Cli.Tests;

/// <summary>Runs the command line as a process, as a user does.</summary>
internal static class Iamc
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "iamc.dll");

    public static Task<IamcResult> RunAsync(string workingDirectory, params string[] arguments) => RunWithInputAsync("", workingDirectory, arguments);

    public static async Task<IamcResult> RunWithInputAsync(string input, string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Tool, .. arguments])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new IamcResult(process.ExitCode, await output, await error);
    }
}
