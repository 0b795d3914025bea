using System.Diagnostics;
using System.Reflection;

namespace IamCompliance.Templates.Tests;

/// <summary>Runs <c>dotnet</c> with package and template folders of its own, so that nothing of an earlier run is taken for what was packed
/// now.</summary>
internal sealed class IsolatedDotnet(string folder)
{
    private static readonly string PackageRoot = typeof(IsolatedDotnet)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "PackageRoot")
        .Value!;

    /// <summary>Gets the configuration these tests, and with them the packages, were built in.</summary>
    public static string Configuration { get; } =
        typeof(IsolatedDotnet).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    // The home holds what `dotnet tool restore` writes; a home of the machine is shared, and need not be writable.
    private string Home { get; } = HomeWithSources(Path.Combine(folder, "home"));

    public string Hive { get; } = Path.Combine(folder, "hive");

    public async Task<ProcessResult> RunAsync(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A user's machine is no build server, and knows nothing of the test host that runs this.
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_HOME"] = Home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(folder, "packages");
        start.Environment["NUGET_FALLBACK_PACKAGES"] = PackageRoot;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DiffEngine_Disabled"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProcessResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, output + await error);
    }

    private static string HomeWithSources(string home)
    {
        var sources = Path.Combine(".nuget", "NuGet");
        Directory.CreateDirectory(Path.Combine(home, sources));
        var config = Path.Combine(Environment.GetEnvironmentVariable("HOME") ?? "", sources, "NuGet.Config");
        if (File.Exists(config))
            File.Copy(config, Path.Combine(home, sources, "NuGet.Config"));
        return home;
    }

    private static bool IsForeign(string name) =>
        name is "CI" or "IAMCOMPLIANCE_PROJECT_DIRECTORY"
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("AWS_", StringComparison.Ordinal);
}
