using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class OrganizationCaptureTests : IDisposable
{
    private static readonly string[] Chosen =
    [
        "capture",
        "--organization",
        "--role-name",
        "Reader",
        "--external-id",
        "example",
        "--control",
        "password-policy-set",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_account_gets_a_file_and_a_line()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(2);
        var result = (await CaptureAsync(aws, "-o", "states")).Exits(ExitCodes.Pass);
        foreach (var id in new[] { "111122223333", "200000000001", "200000000002" })
        {
            Assert.Matches($@"{id}\s+\S+\s+complete\s", result.Output);
            Assert.Equal(id, (await StateFile.ReadAsync(folder.File($"states/{id}.state.json.gz"))).Header.AccountId);
        }

        Assert.Contains("3 of 3 accounts were read", result.Output, StringComparison.Ordinal);
        Assert.Contains("3/3 ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_the_role_costs_only_itself_and_leaves_a_file_that_says_so()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(2);
        aws.Accounts[1].AddRole(new EmulatedRole { Name = "Reader", ExternalId = "changed" });
        var result = (await CaptureAsync(aws, "-o", "states", "--output", "json")).Exits(ExitCodes.Error);
        using var document = JsonDocument.Parse(result.Output);
        var missing = document
            .RootElement.GetProperty("accounts")
            .EnumerateArray()
            .ToDictionary(a => a.GetProperty("accountId").GetString()!, a => a.GetProperty("missing").GetInt32());
        Assert.Equal((0, 2, 0), (missing["111122223333"], missing["200000000001"], missing["200000000002"]));
        var part = (await StateFile.ReadAsync(folder.File("states/200000000001.state.json.gz"))).GetPart(PartIds.PasswordPolicy);
        Assert.Equal((ReadStatus.Denied, "sts:AssumeRole"), (part.Status, part.Error!.Permission));
    }

    [Fact]
    public async Task The_profile_says_which_organization()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(2);
        folder.Write(
            "iamcompliance.yaml",
            """
            organization: { roleName: Reader, externalId: example, exclude: ["200000000002"] }
            controls: { include: [password-policy-set] }

            """
        );
        var result = (await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "--organization", "-o", "states")).Exits(ExitCodes.Pass);
        Assert.Matches(@"200000000002\s+\S+\s+skipped\s+excluded", result.Output);
        Assert.Equal(2, Directory.GetFiles(folder.File("states")).Length);
    }

    [Theory]
    [InlineData("the tags `stage=nope`", "200000000001, 200000000002 (tagged otherwise)", "--tag", "stage=nope")]
    [InlineData(
        "the units `ou-syn1-product1`, excluding `200000000002`",
        "200000000002 (excluded); 111122223333, 200000000001 (outside of the organizational units)",
        "--ou",
        "ou-syn1-product1",
        "--exclude",
        "200000000002"
    )]
    public async Task A_selection_of_nobody_is_an_error_that_names_it_and_what_there_was(
        string selection,
        string listed,
        params string[] arguments
    )
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(2);
        var result = (await CaptureAsync(aws, ["-o", "states", .. arguments])).Exits(ExitCodes.Error);
        Assert.Contains(
            $"no account of the organization is selected by {selection}: 3 accounts are listed, ",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(listed, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("were read to the end", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no role is named", "--organization", "-o", "states")]
    [InlineData("no folder is named", "--organization", "--role-name", "Reader")]
    [InlineData("`--role-name` belongs to an organization", "--role-name", "Reader", "-o", "states")]
    [InlineData("`--preflight` is for a single account", "--organization", "--preflight", "--role-name", "Reader", "-o", "states")]
    [InlineData("`--tag production` is not a tag", "--organization", "--role-name", "Reader", "--tag", "production", "-o", "states")]
    [InlineData(
        "`--role-arn` names the role of one account",
        "--organization",
        "--role-arn",
        "arn:aws:iam::200000000001:role/Reader",
        "-o",
        "states"
    )]
    [InlineData("`--parallel 0` makes no sense", "--organization", "--role-name", "Reader", "--parallel", "0", "-o", "states")]
    public async Task A_command_line_that_makes_no_sense_exits_with_2(string message, params string[] arguments)
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(1);
        var result = (await Iamc.RunAsync(folder.Path, aws.Environment, ["capture", .. arguments])).Exits(ExitCodes.Usage);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(0, aws.Emulator.Calls.Total);
    }

    private Task<IamcResult> CaptureAsync(EmulatedAws aws, params string[] arguments) =>
        Iamc.RunAsync(folder.Path, aws.Environment, [.. Chosen, .. arguments]);
}
