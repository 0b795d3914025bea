using System.Diagnostics;
using System.Globalization;
using IamCompliance.AwsEmulator.Running;

namespace IamCompliance.AwsEmulator.Tests.Running;

/// <summary>The emulator as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_prints_where_it_is_serves_and_ends_with_a_table()
    {
        var folder = Directory.CreateTempSubdirectory("faults").FullName;
        var faults = Path.Combine(folder, "faults.json");
        await File.WriteAllTextAsync(faults, """[ { "operation": "ListKeys", "action": "throttle" } ]""");
        using var process = Start("--synthetic", "users=2,roles=1,policies=1", "--faults", faults, "--allow", "iam:List*", "kms:*");
        var settings = new Dictionary<string, string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line && line.StartsWith("export ", StringComparison.Ordinal))
            settings[line[7..].Split('=')[0]] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(settings["AWS_ENDPOINT_URL"]));
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);

        Assert.Equal(["AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AWS_DEFAULT_REGION"], settings.Keys);
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("total", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_has_examples()
    {
        var (code, output, _) = await RunAsync("--help");

        Assert.Equal(0, code);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option `--what`.", "--what")]
    [InlineData("`--export` needs a value.", "--export")]
    [InlineData("`--export` and `--synthetic` exclude each other.", "--export", ".", "--synthetic", "users=1")]
    [InlineData("There is no size `elephants`", "--synthetic", "elephants=1")]
    [InlineData("`--port` needs a number, not `x`.", "--port", "x")]
    [InlineData("There is no directory `/none`.", "--export", "/none")]
    public async Task Wrong_use_is_told(string message, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.StartsWith(message, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_writes_an_export()
    {
        var directory = Directory.CreateTempSubdirectory("export").FullName;

        var (code, _, _) = await RunAsync("--synthetic", "users=1", "--write", directory);

        Assert.Equal(0, code);
        Assert.True(File.Exists(Path.Combine(directory, "iam-get-account-summary.json")));
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await Host.RunAsync(arguments, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Emulator).Assembly.Location, .. arguments]) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }
}
