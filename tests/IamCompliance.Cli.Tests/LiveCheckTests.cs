using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class LiveCheckTests : IDisposable
{
    private const string Controls = "controls: { include: [password-policy-set, user-no-inline-policies] }\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_live_account_of_the_profile_is_captured_with_what_its_controls_need_and_assessed()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, live: {} }]\n" + Controls);
        var result = await CheckAsync(aws);
        Assert.Contains("Account here (111122223333), captured ", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"password-policy-set\s+\w+\s+(Pass|Fail)", result.Output);
        Assert.Equal(
            ["iam:GetAccountAuthorizationDetails", "iam:GetAccountPasswordPolicy", "iam:GetAccountSummary", "sts:GetCallerIdentity"],
            aws.Emulator.Calls.ByOperation.Keys
        );
    }

    [Fact]
    public async Task States_are_kept_where_that_is_wanted_and_give_the_same_results_again()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, live: {} }]\n" + Controls);
        var live = await CheckAsync(aws, "--save-states", "states", "--output", "json");
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, state: states/here.state.json.gz }]\n" + Controls);
        var recorded = await Iamc.RunAsync(folder.Path, "check", "--output", "json");
        Assert.Equal(live.Output, recorded.Output);
    }

    [Fact]
    public async Task A_live_account_is_found_by_its_role()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(1);
        folder.Write(
            "iamcompliance.yaml",
            """
            accounts:
              - name: member
                live: { roleArn: arn:aws:iam::200000000001:role/Reader, externalId: example }

            """ + Controls
        );
        var result = await CheckAsync(aws);
        Assert.Contains("Account member (200000000001), captured ", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"password-policy-set\s+\w+\s+(Pass|Fail)", result.Output);
    }

    [Fact]
    public async Task An_account_that_cannot_be_entered_is_shown_with_every_control_undecided_and_costs_only_itself()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write(
            "iamcompliance.yaml",
            """
            accounts:
              - { name: here, live: {} }
              - { name: closed, id: "444455556666", live: { roleArn: arn:aws:iam::444455556666:role/Reader } }

            """ + Controls
        );
        var result = (await CheckAsync(aws, "--output", "json")).Exits(ExitCodes.Error);
        using var document = JsonDocument.Parse(result.Output);
        var outcomes = document
            .RootElement.GetProperty("accounts")
            .EnumerateArray()
            .ToDictionary(
                a => a.GetProperty("name").GetString()!,
                a => a.GetProperty("controls").EnumerateArray().Select(c => c.GetProperty("outcome").GetString()).Distinct().ToList()
            );
        Assert.DoesNotContain("Error", outcomes["here"]);
        Assert.Equal(["Error"], outcomes["closed"]);
        Assert.Contains("sts:AssumeRole", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_nobody_knows_the_id_of_and_that_cannot_be_entered_is_named_as_unreadable()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, live: { profile: nonesuch } }]\n" + Controls);
        var result = (await CheckAsync(aws)).Exits(ExitCodes.Error);
        Assert.Contains("account here could not be read: there is no profile `nonesuch`", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organization_is_assessed_account_by_account_and_what_was_not_read_is_said()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(3);
        aws.Accounts[2].AddRole(new EmulatedRole { Name = "Reader", ExternalId = "changed" });
        folder.Write(
            "iamcompliance.yaml",
            """
            organization: { roleName: Reader, externalId: example, exclude: ["200000000003"] }

            """ + Controls
        );
        var result = (await CheckAsync(aws, "--output", "json", "--save-states", "states")).Exits(ExitCodes.Error);
        using var document = JsonDocument.Parse(result.Output);
        var accounts = document.RootElement.GetProperty("accounts").EnumerateArray().ToList();
        Assert.Equal(["111122223333", "200000000001", "200000000002"], accounts.Select(a => a.GetProperty("name").GetString()));
        var undecided = accounts.Where(a =>
            a.GetProperty("controls").EnumerateArray().All(c => c.GetProperty("outcome").GetString() == "Error")
        );
        Assert.Equal("200000000002", Assert.Single(undecided).GetProperty("name").GetString());
        Assert.Contains("not read: 200000000003 (excluded)", result.Output, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder.File("states")).Length);
    }

    [Fact]
    public async Task An_organization_that_cannot_be_listed_is_no_verdict()
    {
        await using var aws = await EmulatedAws.StartAsync("organizations:ListAccounts");
        folder.Write("iamcompliance.yaml", "organization: { roleName: Reader }\n" + Controls);
        var result = (await CheckAsync(aws)).Exits(ExitCodes.Error);
        Assert.Contains(
            "the accounts of the organization cannot be listed, organizations:ListAccounts",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder.File("TestResults")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("baseline", "-o", "waivers.yaml", "--expires", "2027-03-31")]
    public async Task An_organization_of_nobody_is_no_verdict(string command, params string[] arguments)
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(2);
        folder.Write("iamcompliance.yaml", "organization: { roleName: Reader, externalId: example, tags: { stage: nope } }\n" + Controls);
        var result = (await Iamc.RunAsync(folder.Path, aws.Environment, [command, .. arguments])).Exits(ExitCodes.Error);
        Assert.Contains(
            "no account of the organization is selected by the tags `stage=nope`: 3 accounts are listed",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.File("waivers.yaml")));
    }

    [Fact]
    public async Task A_single_account_of_the_profile_does_not_ask_the_organization()
    {
        await using var aws = await EmulatedAws.StartAsync("organizations:ListAccounts");
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, live: {} }]\norganization: { roleName: Reader }\n" + Controls);
        Assert.Contains("Account here", (await CheckAsync(aws, "--account", "here")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_on_a_live_account_is_explained()
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, live: {} }]\n" + Controls);
        var result = (await Iamc.RunAsync(folder.Path, aws.Environment, "explain", "password-policy-set", "111122223333")).Exits(
            ExitCodes.Pass
        );
        Assert.Contains("iam/password-policy", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_capture_takes_the_way_that_the_profile_names()
    {
        await using var aws = await EmulatedAws.StartOrganizationAsync(1);
        folder.Write(
            "iamcompliance.yaml",
            "accounts: [{ name: member, live: { roleArn: arn:aws:iam::200000000001:role/Reader, externalId: example } }]\n" + Controls
        );
        await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "--account", "member", "-o", "a.state.json");
        Assert.Equal("200000000001", (await StateFile.ReadAsync(folder.File("a.state.json"))).Header.AccountId);
    }

    private Task<IamcResult> CheckAsync(EmulatedAws aws, params string[] arguments) =>
        Iamc.RunAsync(folder.Path, aws.Environment, ["check", .. arguments]);
}
