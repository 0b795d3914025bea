using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Signing;

namespace IamCompliance.Evidence.Tests.Verifying;

/// <summary>Runs the very commands that the folder's README shows.</summary>
public sealed partial class ByHandTests : IDisposable
{
    private static readonly string[] Programs = ["bash", "jq", "openssl", "sha256sum", "base64", "diff", "find"];
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Fact]
    public async Task The_documented_commands_accept_what_was_written()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["hostile"], authority: authority.Address);
        var (exit, output) = await RunAsync(package);
        Assert.True(exit == 0, output);
        Assert.Contains("Verified OK", output, StringComparison.Ordinal);
        Assert.Contains("Verification: OK", output, StringComparison.Ordinal);
        Assert.Contains(package.Key.Public.Id, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("manifest.json")]
    [InlineData("manifest.dsse.json")]
    [InlineData("manifest.dsse.tsr")]
    [InlineData("added.txt")]
    public async Task The_documented_commands_refuse_what_was_changed(string file)
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["pass"], authority: authority.Address);
        if (file == "added.txt")
        {
            await File.WriteAllTextAsync(package.File(file), "x");
        }
        else if (file == DsseEnvelope.Path)
        {
            var envelope = DsseEnvelope.Read(await File.ReadAllBytesAsync(package.File(file)))!;
            await File.WriteAllBytesAsync(package.File(file), (envelope with { Payload = [.. envelope.Payload, (byte)' '] }).Write());
        }
        else
        {
            var bytes = await File.ReadAllBytesAsync(package.File(file));
            bytes[^(bytes.Length / 3)] ^= 1;
            await File.WriteAllBytesAsync(package.File(file), bytes);
        }

        Assert.NotEqual(0, (await RunAsync(package)).Exit);
    }

    private async Task<(int Exit, string Output)> RunAsync(SignedPackage package)
    {
        // .ci/run installs what is missing: a machine without these programs cannot say whether the document is right.
        foreach (var program in Programs)
            Assert.True(
                (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Combine(p, program))),
                $"{program} is not installed"
            );
        var text = await File.ReadAllTextAsync(Path.Combine(Root, "src", "IamCompliance.Evidence", "Verifying", "README.md"));
        var commands = string.Join('\n', Shell().Matches(text).Select(m => m.Groups["text"].Value));
        await File.WriteAllTextAsync(Path.Combine(package.Folder, "key.pub.pem"), package.Key.PublicPem);
        await File.WriteAllTextAsync(Path.Combine(package.Folder, "authority.pem"), authority.Root.ExportCertificatePem());
        Directory.CreateDirectory(Path.Combine(package.Folder, "work"));
        using var process = Process.Start(
            new ProcessStartInfo("bash", ["-c", "set -euo pipefail\n" + commands])
            {
                WorkingDirectory = package.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static string Root { get; } =
        typeof(ByHandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [GeneratedRegex("```sh\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();
}
