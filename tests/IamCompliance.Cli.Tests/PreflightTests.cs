using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PreflightTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Where_everything_may_be_read_preflight_exits_with_0_and_writes_nothing()
    {
        await using var aws = await EmulatedAws.StartAsync();
        var result = (await PreflightAsync(aws)).Exits(ExitCodes.Pass);
        Assert.Matches(@"Account 111122223333: everything that \d+ controls need may be read", result.Output);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task It_names_operation_permission_and_the_controls_that_would_be_Error()
    {
        await using var aws = await EmulatedAws.StartAsync("s3:ListAllMyBuckets");
        var result = (await PreflightAsync(aws, "--control", "cloudtrail-bucket-versioned", "--control", "user-no-inline-policies")).Exits(
            ExitCodes.Error
        );
        Assert.Matches(@"s3:ListBuckets\s+s3:ListAllMyBuckets\s+s3/buckets\s+.*cloudtrail-bucket-versioned", result.Output);
        Assert.Contains("1 of 2 controls would be Error", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_predicts_every_control_that_a_capture_leaves_undecided()
    {
        string[] denied =
        [
            "iam:GetAccountPasswordPolicy",
            "cloudtrail:GetTrailStatus",
            "kms:GetKeyRotationStatus",
            "iam:ListVirtualMFADevices",
        ];
        await using var aws = await EmulatedAws.StartAsync(denied);
        var predicted = Undecided(await PreflightAsync(aws, "--output", "json"));
        await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "-o", "a.state.json");
        var undecided = (await ErrorsOfAsync("a.state.json")).Except(await ErrorsWithoutDenialAsync()).ToList();
        Assert.Subset(predicted.ToHashSet(), undecided.ToHashSet());
        // Some that are predicted are decided all the same: false and unknown is false.
        Assert.Contains("cloudtrail-key-rotated", undecided);
        Assert.Contains("password-policy-set", undecided);
        Assert.DoesNotContain("user-no-inline-policies", predicted);
    }

    [Fact]
    public async Task It_asks_small_pages_and_about_one_resource()
    {
        await using var aws = await EmulatedAws.StartAsync();
        await PreflightAsync(aws, "--all");
        Assert.All(aws.Emulator.Calls.ByOperation.Where(c => c.Key != "ec2:DescribeRegions" && c.Key != "sts:GetCallerIdentity"), c =>
            Assert.True(c.Value == 1, $"{c.Key} was asked {c.Value} times")
        );
    }

    // What is undecided whatever may be read: the synthetic account's credential report is old.
    private async Task<IReadOnlyList<string>> ErrorsWithoutDenialAsync()
    {
        await using var aws = await EmulatedAws.StartAsync();
        await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "-o", "open.state.json");
        return await ErrorsOfAsync("open.state.json");
    }

    private async Task<IReadOnlyList<string>> ErrorsOfAsync(string state)
    {
        var check = await Iamc.RunAsync(folder.Path, "check", state, "--output", "json");
        using var document = JsonDocument.Parse(check.Output);
        return
        [
            .. document
                .RootElement.GetProperty("accounts")[0]
                .GetProperty("controls")
                .EnumerateArray()
                .Where(c => c.GetProperty("outcome").GetString() == "Error")
                .Select(c => c.GetProperty("name").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> Undecided(IamcResult result)
    {
        using var document = JsonDocument.Parse(result.Exits(ExitCodes.Error).Output);
        return [.. document.RootElement.GetProperty("undecided").EnumerateArray().Select(c => c.GetString()!)];
    }

    private Task<IamcResult> PreflightAsync(EmulatedAws aws, params string[] arguments) =>
        Iamc.RunAsync(folder.Path, aws.Environment, ["capture", "--preflight", .. arguments]);
}
