using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class CaptureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_capture_writes_the_state_and_prints_every_part_with_items_and_calls()
    {
        await using var aws = await EmulatedAws.StartAsync();
        var result = (await CaptureAsync(aws, "--control", "user-no-inline-policies", "-o", "a.state.json")).Exits(ExitCodes.Pass);
        Assert.Matches(@"iam/authorization-details\s+Complete\s+\d+\s+1", result.Output);
        Assert.Contains("Account 111122223333, captured ", result.Output, StringComparison.Ordinal);
        Assert.Contains("111122223333: 1/", result.Error, StringComparison.Ordinal);
        var state = await StateFile.ReadAsync(folder.File("a.state.json"));
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AuthorizationDetails).Status);
        Assert.Equal("live", state.Header.Source);
    }

    [Fact]
    public async Task What_was_captured_can_be_checked_without_the_network()
    {
        await using var aws = await EmulatedAws.StartAsync();
        (await CaptureAsync(aws, "--control", "password-policy-min-length", "-o", "a.state.json.gz")).Exits(ExitCodes.Pass);
        var check = await Iamc.RunAsync(folder.Path, "check", "a.state.json.gz", "--control", "password-policy-min-length");
        Assert.Matches(@"password-policy-min-length\s+medium\s+(Pass|Fail)", check.Output);
    }

    [Fact]
    public async Task Only_what_the_controls_need_is_asked_for()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write(
            "iamcompliance.yaml",
            "accounts: [{ name: a, state: a.state.json }]\ncontrols: { include: [password-policy-min-length] }\n"
        );
        (await CaptureAsync(aws, "-o", "a.state.json")).Exits(ExitCodes.Pass);
        Assert.Equal(["iam:GetAccountPasswordPolicy", "sts:GetCallerIdentity"], aws.Emulator.Calls.ByOperation.Keys);
    }

    [Fact]
    public async Task Everything_is_asked_for_when_that_is_wanted()
    {
        await using var aws = await EmulatedAws.StartAsync();
        await CaptureAsync(aws, "--control", "password-policy-min-length", "--all", "-o", "a.state.json");
        Assert.Contains("iam:GetAccountAuthorizationDetails", aws.Emulator.Calls.ByOperation.Keys);
        Assert.Contains("organizations:ListAccounts", aws.Emulator.Calls.ByOperation.Keys);
    }

    [Fact]
    public async Task A_denied_part_exits_with_3_names_the_permission_and_leaves_the_state()
    {
        await using var aws = await EmulatedAws.StartAsync("iam:GetAccountPasswordPolicy");
        var result = (await CaptureAsync(aws, "--control", "password-policy-min-length", "-o", "a.state.json")).Exits(ExitCodes.Error);
        Assert.Matches(@"iam/password-policy\s+Denied\s+1\s+iam:GetAccountPasswordPolicy\s", result.Output);
        Assert.Contains("1 of 2 parts were not read", result.Error, StringComparison.Ordinal);
        Assert.Equal(ReadStatus.Denied, (await StateFile.ReadAsync(folder.File("a.state.json"))).GetPart(PartIds.PasswordPolicy).Status);
    }

    [Fact]
    public async Task Settings_of_buckets_without_a_trail_are_left_out_and_nothing_is_missing()
    {
        await using var aws = await EmulatedAws.StartAsync();
        var result = (await CaptureAsync(aws, "--control", "cloudtrail-bucket-versioned", "-o", "a.state.json")).Exits(ExitCodes.Pass);
        Assert.Matches(@"s3/bucket-versioning\s+Partial", result.Output);
        Assert.Equal(1, aws.Emulator.Calls.Count("s3:GetBucketVersioning"));
    }

    [Fact]
    public async Task Json_says_the_same_for_programs()
    {
        await using var aws = await EmulatedAws.StartAsync("iam:GetAccountPasswordPolicy");
        var result = (await CaptureAsync(aws, "--control", "password-policy-min-length", "-o", "a.state.json", "--output", "json")).Exits(
            ExitCodes.Error
        );
        using var document = JsonDocument.Parse(result.Output);
        Assert.False(document.RootElement.GetProperty("isComplete").GetBoolean());
        var part = document
            .RootElement.GetProperty("parts")
            .EnumerateArray()
            .Single(p => p.GetProperty("id").GetString() == "iam/password-policy");
        Assert.Equal("Denied", part.GetProperty("status").GetString());
        Assert.Equal("iam:GetAccountPasswordPolicy", part.GetProperty("error").GetProperty("permission").GetString());
    }

    [Fact]
    public async Task A_role_is_assumed_with_its_external_id_under_a_name_that_marks_the_run()
    {
        await using var aws = await EmulatedAws.StartAsync();
        aws.Account.AddRole(new EmulatedRole { Name = "Reader", ExternalId = "example" });
        string[] role = ["--role-arn", "arn:aws:iam::111122223333:role/Reader", "--external-id", "example"];
        (await CaptureAsync(aws, ["--control", "password-policy-min-length", "-o", "a.state.json", .. role])).Exits(ExitCodes.Pass);
        Assert.Matches(
            "^arn:aws:sts::111122223333:assumed-role/Reader/iamc-\\d{8}T\\d{6}Z$",
            (await StateFile.ReadAsync(folder.File("a.state.json"))).Header.CallerArn
        );
    }

    [Fact]
    public async Task Ctrl_C_leaves_nothing()
    {
        await using var aws = await EmulatedAws.StartAsync();
        aws.Emulator.Faults.Add("iam:GetAccountPasswordPolicy", FaultAction.Delay(TimeSpan.FromMinutes(5)));
        using var process = Iamc.Start(
            folder.Path,
            aws.Environment,
            "capture",
            "--control",
            "password-policy-min-length",
            "-o",
            "a.state.json"
        );
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("iam/password-policy", StringComparison.Ordinal))
        { }

        using var interrupt = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
        (await Iamc.FinishAsync(process)).Exits(ExitCodes.Cancelled);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_disk_that_fills_up_while_the_state_is_written_leaves_no_half_of_it()
    {
        await using var aws = await EmulatedAws.StartAsync();
        // No file may grow beyond 4 KiB, and writing more is an error instead of the end of the process.
        var result = (
            await Iamc.RunInShellAsync(
                folder.Path,
                new Dictionary<string, string>(aws.Environment) { ["DOTNET_EnableWriteXorExecute"] = "0" },
                "trap '' XFSZ; ulimit -f 4; exec \"$@\"",
                "capture",
                "--control",
                "user-no-inline-policies",
                "-o",
                "a.state.json"
            )
        ).Exits(ExitCodes.Usage);
        Assert.Contains("disk has room", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("there/a.state.json", "the folder `", "does not exist")]
    [InlineData("taken", "`taken` is a folder", "name a file")]
    [InlineData("file/a.state.json", "the folder `", "does not exist")]
    public async Task A_target_that_cannot_be_written_is_refused_before_anybody_asks_AWS(string target, string message, string help)
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("taken/file", "");
        folder.Write("file", "");
        var result = (await CaptureAsync(aws, "-o", target)).Exits(ExitCodes.Usage);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains(help, result.Error, StringComparison.Ordinal);
        Assert.Equal(0, aws.Emulator.Calls.Total);
    }

    [Theory]
    [InlineData("no state file is named")]
    [InlineData("`--external-id` belongs to a role", "--external-id", "example", "-o", "a.state.json")]
    [InlineData("`nowhere` is not an address", "--endpoint-url", "nowhere", "-o", "a.state.json")]
    [InlineData("`--rate 0` makes no sense", "--rate", "0", "-o", "a.state.json")]
    [InlineData("`Reader` is not the ARN of a role", "--role-arn", "Reader", "-o", "a.state.json")]
    [InlineData(
        "`a b` is not the name of a session",
        "--role-arn",
        "arn:aws:iam::111122223333:role/Reader",
        "--session-name",
        "a b",
        "-o",
        "a.state.json"
    )]
    [InlineData("`mars` is not a region", "--region", "mars", "-o", "a.state.json")]
    [InlineData("there is no control `nonesuch`", "--control", "nonesuch", "-o", "a.state.json")]
    [InlineData(
        "the credentials lead to account 111122223333, and 444455556666 was expected",
        "--account",
        "444455556666",
        "-o",
        "a.state.json"
    )]
    public async Task A_command_line_that_makes_no_sense_exits_with_2_and_leaves_nothing(string message, params string[] arguments)
    {
        await using var aws = await EmulatedAws.StartAsync();
        var result = (await CaptureAsync(aws, arguments)).Exits(ExitCodes.Usage);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("help: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private Task<IamcResult> CaptureAsync(EmulatedAws aws, params string[] arguments) =>
        Iamc.RunAsync(folder.Path, aws.Environment, ["capture", .. arguments]);
}
