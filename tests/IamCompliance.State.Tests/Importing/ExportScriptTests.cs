using System.Diagnostics;
using System.Text.RegularExpressions;
using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed partial class ExportScriptTests
{
    /// <summary>Answers like the AWS CLI, from the recorded account.</summary>
    private const string FakeCli = """
        #!/usr/bin/env bash
        [ "$1" = configure ] && { echo us-east-1; exit 0; }
        [ "$2 $3" = "describe-regions --query" ] && { printf '%s\n' "$ENABLED"; exit 0; }
        [ "$2" = generate-credential-report ] && { echo COMPLETE; exit 0; }
        [ "$2" = generate-service-last-accessed-details ] && { resource=${4##*:}; echo "${resource%%/*}.${resource##*/}"; exit 0; }
        operation=$2
        stem="$1-$2"
        while [ $# -gt 0 ]; do
          case "$1 $2" in "--filter {"*) shift;; esac
          case $1 in --all-users) stem="$stem.true";; esac
          case "$operation $1" in "list-permission-sets --instance-arn") stem="$stem.${2##*/}";; esac
          case $1 in --name|--user-name|--job-id|--open-id-connect-provider-arn|--saml-provider-arn|--trail-name|--key-id|--bucket|--filter|--analyzer-arn|--permission-set-arn|--alternate-contact-type|--policy-id|--child-id) stem="$stem.${2##*/}";; esac
          shift
        done
        [ -f "$RECORDED/${AWS_REGION:-}/$stem.json" ] && { cat "$RECORDED/$AWS_REGION/$stem.json"; exit 0; }
        [ -f "$RECORDED/$stem.json" ] && { cat "$RECORDED/$stem.json"; exit 0; }
        [ -f "$RECORDED/$stem.error.txt" ] && { cat "$RECORDED/$stem.error.txt" >&2; exit 254; }
        echo "nothing recorded for $stem" >&2
        exit 255
        """;

    private static readonly string Script = RepositoryFiles.PathOf("examples", "export-with-aws-cli", "export.sh");

    [Fact]
    public void The_script_only_reads()
    {
        var text = File.ReadAllText(Script);
        var operations = Call().Matches(text).Select(m => m.Groups["operation"].Value).ToList();
        Assert.True(operations.Count > 30);
        Assert.All(operations, o => Assert.Matches("^(get|list|describe|generate)-[a-z0-9-]+$", o));
        Assert.Equal(
            ["generate-credential-report", "generate-service-last-accessed-details"],
            operations.Where(o => o.StartsWith("generate", StringComparison.Ordinal))
        );
        // Nothing calls the CLI in a way the pattern above does not see.
        Assert.Equal(6, AnyCli().Count(text));
    }

    [Fact]
    public void The_script_is_bash() => Assert.Equal("", Run("bash", ["-n", Script], []).Error);

    [Fact]
    public async Task What_the_script_exports_imports_to_the_recorded_account()
    {
        if (OperatingSystem.IsWindows())
            return; // a script for bash

        using var folder = new TemporaryFolder();
        var recorded = await ExportImporter.ImportAsync(RepositoryFiles.Account("tidy-shop"), new ImportOptions(TestTimes.Now));
        var environment = Environment(folder, RepositoryFiles.Account("tidy-shop"), "us-east-1");

        var run = Run("bash", [Script, folder.File("export"), "--every-bucket-and-key", "--every-principal"], environment);
        Assert.True(run.Code == 0, run.Error);
        var exported = await ExportImporter.ImportAsync(folder.File("export"), new ImportOptions(TestTimes.Now));
        Assert.Equal(recorded.Parts.Select(p => $"{p.Id} {p.Status}"), exported.Parts.Select(p => $"{p.Id} {p.Status}"));
        Assert.Equal(
            recorded.Items.Select(i => i.SubjectId + i.Configuration.GetRawText()),
            exported.Items.Select(i => i.SubjectId + i.Configuration.GetRawText())
        );

        var again = Run("bash", [Script, folder.File("export")], environment);
        Assert.Equal(2, again.Code);
        Assert.Contains("is not empty", again.Error, StringComparison.Ordinal);

        var frugal = Run("bash", [Script, folder.File("frugal")], environment);
        Assert.True(frugal.Code == 0, frugal.Error);
        var part = (await ExportImporter.ImportAsync(folder.File("frugal"), new ImportOptions(TestTimes.Now))).GetPart(
            PartIds.BucketVersioning
        );
        Assert.Equal("Nobody asked for 1 of 2: tidy-shop-config.", part.Error!.Message);
    }

    [Fact]
    public async Task Every_enabled_region_is_read_into_a_folder_of_its_name()
    {
        if (OperatingSystem.IsWindows())
            return; // a script for bash

        using var folder = new TemporaryFolder();
        var recorded = folder.File("recorded");
        Directory.CreateDirectory(Path.Combine(recorded, "eu-west-1"));
        foreach (var file in Directory.GetFiles(RepositoryFiles.Account("tidy-shop")))
            File.Copy(file, Path.Combine(recorded, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(recorded, "eu-west-1", "kms-list-keys.json"), """{ "Keys": [] }""");
        var environment = Environment(folder, recorded, "eu-west-1\tus-east-1");

        var run = Run("bash", [Script, folder.File("export")], environment);
        Assert.True(run.Code == 0, run.Error);
        var state = await ExportImporter.ImportAsync(folder.File("export"), new ImportOptions(TestTimes.Now));
        Assert.Equal(["eu-west-1", "us-east-1"], state.Header.Regions);
        Assert.Equal(["eu-west-1", "us-east-1"], state.GetPart(PartIds.Keys).Calls.Select(c => c.Region));
        Assert.Equal(
            "us-east-1/cloudtrail-get-trail-status.everything.json",
            Assert.Single(state.GetPart(PartIds.TrailStatus).Calls).Source
        );
        Assert.Equal("us-east-1", Assert.Single(state.GetPart(PartIds.KeyMetadata).Calls).Region);
        Assert.Null(state.GetPart(PartIds.Buckets).Calls.Single().Region);

        var one = Run("bash", [Script, folder.File("one"), "--regions", "us-east-1"], environment);
        Assert.True(one.Code == 0, one.Error);
        Assert.Equal(["us-east-1"], Directory.GetDirectories(folder.File("one")).Select(Path.GetFileName));

        Assert.Equal(2, Run("bash", [Script, folder.File("none"), "--regions", "../elsewhere"], environment).Code);
    }

    private static Dictionary<string, string> Environment(TemporaryFolder folder, string recorded, string enabled)
    {
        File.WriteAllText(folder.File("aws"), FakeCli);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("aws"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new Dictionary<string, string>
        {
            ["PATH"] = $"{folder.Path}:{System.Environment.GetEnvironmentVariable("PATH")}",
            ["RECORDED"] = recorded,
            ["ENABLED"] = enabled,
        };
    }

    private static (int Code, string Error) Run(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        output.Wait();
        return (process.ExitCode, error);
    }

    [GeneratedRegex(@"(?m)(?:^\s*(?:save|save_for ""\$\w+"")|\$\(aws) (?!configure)(?<service>[a-z0-9-]+) (?<operation>[a-z0-9-]+)")]
    private static partial Regex Call();

    // In code, not in comments and messages: the call that every save goes through, the reports and the polling for one, the enabled
    // regions, and the region of the configuration.
    [GeneratedRegex(@"(?m)^[^#\n]*\baws (?!arguments|command)[""$a-z]")]
    private static partial Regex AnyCli();
}
