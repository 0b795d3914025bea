using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class EvidenceReperformTests : IDisposable
{
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["LANG"] = "tr_TR.UTF-8",
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["TZ"] = "Pacific/Kiritimati",
    };

    private readonly TemporaryFolder folder = new();

    private string Package => Path.Combine(folder.Path, "evidence");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_package_is_made_again_byte_for_byte_on_another_machine_setting()
    {
        await CheckAsync();
        var elsewhere = Path.Combine(folder.Path, "somewhere else", "копия");
        Directory.CreateDirectory(Path.GetDirectoryName(elsewhere)!);
        Directory.Move(Package, elsewhere);
        Directory.Delete(Path.Combine(folder.Path, "export"), recursive: true);

        var result = (await Iamc.RunAsync(Path.GetDirectoryName(elsewhere)!, Elsewhere, "evidence", "reperform", "копия")).Exits(
            ExitCodes.Pass
        );

        Assert.StartsWith("identical: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attestations_are_judged_by_what_the_run_found_although_their_files_are_not_in_the_package()
    {
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write("contacts.txt", "called");
        folder.Write("iamcompliance.yaml", "accounts: [{ name: small, export: export }]\nprograms: [cis-aws-foundations-7.0.0]\n");
        folder.Write(
            "attestations.yaml",
            $$"""
            attestations:
              - program: cis-aws-foundations-7.0.0
                requirement: "2.1.3"
                account: "*"
                author: Ada
                reviewer: Grace
                statement: The numbers were called.
                files: [{ path: contacts.txt, sha256: {{Sha256("called")}} }]
                date: 2026-09-01
                validUntil: 2026-12-01
            """
        );
        (await Iamc.RunAsync(folder.Path, "check", "--evidence", Package)).Exits(ExitCodes.Error);
        File.Delete(Path.Combine(folder.Path, "contacts.txt"));

        (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package)).Exits(ExitCodes.Pass);
    }

    [Fact]
    public async Task A_zip_file_is_made_again_like_its_folder_and_a_hostile_one_is_not_unpacked()
    {
        SmallExport.Write(folder, adaHasMfa: false);
        (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-console-mfa", "--evidence", Package, "--zip")).Exits(
            ExitCodes.Findings
        );
        (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package + ".zip")).Exits(ExitCodes.Pass);

        using (var zip = ZipFile.Open(Path.Combine(folder.Path, "hostile.zip"), ZipArchiveMode.Create))
            zip.CreateEntry("../escaped.txt");

        Assert.Contains(
            "is not unpacked",
            (await Iamc.RunAsync(folder.Path, "evidence", "reperform", "hostile.zip")).Exits(ExitCodes.Usage).Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(folder.Path)!, "escaped.txt")));
    }

    [Fact]
    public async Task A_verdict_that_was_changed_is_named_with_file_and_line()
    {
        await CheckAsync();
        Replace("results.json", "\"outcome\": \"Fail\"", "\"outcome\": \"Pass\"");

        var result = (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package)).Exits(ExitCodes.Findings);

        Assert.Matches("(?m)^results.json differs from line [0-9]+ on$", result.Output);
    }

    [Fact]
    public async Task A_control_that_was_softened_gives_other_evidence()
    {
        await CheckAsync();
        Replace("inputs/definitions.json", "severity: medium", "severity: low");

        var result = (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package, "--output", "json")).Exits(ExitCodes.Findings);

        using var json = JsonDocument.Parse(result.Output);
        Assert.Contains(json.RootElement.GetProperty("differences").EnumerateArray(), d =>
            d.GetProperty("path").GetString() == "results.json"
        );
    }

    [Fact]
    public async Task A_state_that_was_replaced_is_refused()
    {
        await CheckAsync();
        var path = Directory.GetFiles(Path.Combine(Package, "inputs", "states")).Single();
        var text = Unzip(path).Replace("user/ada", "user/eve", StringComparison.Ordinal);
        await using (var zip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            await zip.WriteAsync(Encoding.UTF8.GetBytes(text));

        var result = (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package)).Exits(ExitCodes.Usage);

        Assert.Contains("the state was replaced", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inputs/inputs.json", "iamcompliance-inputs/1", "iamcompliance-inputs/9", "Use the version that made the package")]
    [InlineData("run.json", "iamcompliance-run/1", "iamcompliance-run/2", "Use the version that made the package")]
    [InlineData("inputs/inputs.json", "inputs/states/", "../../states/", "not a plain path inside of it")]
    [InlineData("inputs/inputs.json", "\"accounts\"", "\"acounts\"", "not as this version writes them")]
    [InlineData("inputs/definitions.json", "{", "[", "is not JSON")]
    [InlineData("inputs/definitions.json", "severity: medium", "severity: medum", "do not link")]
    public async Task What_cannot_be_read_is_refused_with_the_file(string file, string text, string instead, string problem)
    {
        await CheckAsync();
        Replace(file, text, instead);

        var result = (await Iamc.RunAsync(folder.Path, "evidence", "reperform", Package)).Exits(ExitCodes.Usage);

        Assert.Contains(problem, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_is_not_there_is_named() =>
        Assert.Contains(
            "nowhere",
            (await Iamc.RunAsync(folder.Path, "evidence", "reperform", "nowhere")).Exits(ExitCodes.Usage).Error,
            StringComparison.Ordinal
        );

    private async Task CheckAsync()
    {
        SmallExport.Write(folder, adaHasMfa: false);
        (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-console-mfa", "--evidence", Package)).Exits(
            ExitCodes.Findings
        );
    }

    private void Replace(string file, string text, string instead)
    {
        var path = Path.Combine(Package, file);
        var content = File.ReadAllText(path);
        Assert.Contains(text, content, StringComparison.Ordinal);
        File.WriteAllText(path, content.Replace(text, instead, StringComparison.Ordinal));
    }

    private static string Unzip(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
