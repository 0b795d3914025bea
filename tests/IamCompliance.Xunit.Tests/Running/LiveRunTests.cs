using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;
using IamCompliance.Xunit.Framework;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Tests.Running;

public sealed class LiveRunTests
{
    private const string Control = "user-no-inline-policies";

    private static readonly SyntheticSize Small = new()
    {
        Users = 2,
        Groups = 1,
        Roles = 1,
        Policies = 1,
        HomeRegion = "eu-central-1",
        Regions = ["eu-central-1"],
    };

    [Fact]
    public async Task A_live_account_is_read_once_for_all_its_tests_and_no_more_than_they_need()
    {
        await using var aws = await StartAsync(EmulatedAccount.Synthetic(Small));
        using var project = Project(aws).WithControl("security-best-practices", "user-in-group").WithLiveAccount("here");
        var run = project.Run();
        await Task.WhenAll(run.JudgeAsync(Control, "here"), run.JudgeAsync("user-in-group", "here"));
        Assert.Equal(["iam:GetAccountAuthorizationDetails", "iam:GetAccountSummary", "sts:GetCallerIdentity"], aws.Calls.ByOperation.Keys);
        Assert.All(aws.Calls.ByOperation.Values, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task Evidence_of_a_live_account_is_the_same_at_another_port_and_in_another_session()
    {
        using var project = new ProjectBuilder()
            .WithControl("security-best-practices", Control)
            .WithControl("security-best-practices", "password-policy-set")
            .WithLiveAccount("member", "{ roleArn: arn:aws:iam::200000000001:role/Reader, externalId: example }");
        for (var i = 0; i < 2; i++)
        {
            await using var aws = await StartAsync([
                .. SyntheticOrganization.Create(
                    Small,
                    2,
                    Reader with
                    {
                        AllowedActions = ["iam:GetAccountAuthorizationDetails", "iam:GetAccountSummary"],
                    }
                ),
            ]);
            var run = project.At(aws.Endpoint).Run();
            var verdicts = new[] { await run.JudgeAsync(Control, "member"), await run.JudgeAsync("password-policy-set", "member") };
            Assert.All(verdicts, v => Assert.Equal(i == 0, v.EvidenceChange is not null));
            project.AcceptAll(run);
        }

        var evidence = await File.ReadAllTextAsync(Path.Combine(project.Directory, "evidence/member/password-policy-set.verified.md"));
        Assert.Contains(
            "assumed-role/Reader/{session} is not authorized to perform: iam:GetAccountPasswordPolicy",
            evidence,
            StringComparison.Ordinal
        );
        Assert.Contains("{endpoint}", evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organization_gives_a_row_for_each_account_and_one_that_cannot_be_entered_is_an_error()
    {
        await using var aws = await StartAsync([.. SyntheticOrganization.Create(Small, 3, Reader)]);
        aws.Faults.Add(
            new AwsEmulator.Faults.FaultRule
            {
                Service = "sts",
                Operation = "AssumeRole",
                From = 1,
                To = 1,
                Action = AwsEmulator.Faults.FaultAction.AccessDenied,
            }
        );
        using var project = Project(aws).WithOrganization("{ roleName: Reader, externalId: example }");
        var run = project.Run();
        Assert.Equal([Small.AccountId, "200000000001", "200000000002"], run.Accounts);
        var outcomes = new List<string>();
        foreach (var account in run.Accounts)
            outcomes.Add((await run.JudgeAsync(Control, account)).Result.Outcome.ToString());
        Assert.Single(outcomes, "Error");
    }

    [Fact]
    public async Task Accounts_of_the_organization_that_are_not_read_stand_in_the_scope_of_the_evidence()
    {
        await using var aws = await StartAsync([.. SyntheticOrganization.Create(Small, 3, Reader)]);
        using var project = Project(aws).WithOrganization("{ roleName: Reader, externalId: example, exclude: [\"200000000002\"] }");
        var run = project.Run();
        foreach (var account in run.Accounts)
            await run.JudgeAsync(Control, account);
        Assert.Equal(
            "Accounts of the organization that were not read: 200000000002 (excluded).",
            (await EvidenceOfRun.CollectAsync(run)).ScopeNote
        );
    }

    [Fact]
    public async Task An_organization_that_cannot_be_listed_is_a_row_that_fails_and_owns_no_evidence()
    {
        await using var aws = await StartAsync(EmulatedAccount.Synthetic(Small));
        aws.Faults.Add("organizations:ListAccounts", AwsEmulator.Faults.FaultAction.AccessDenied);
        using var project = Project(aws).WithAccount("sandbox", TestAccounts.Passing).WithOrganization("{ roleName: Reader }");
        var run = project.Run();
        Assert.Equal(["sandbox", "(organization)"], run.Accounts);
        var problem = await Assert.ThrowsAsync<ControlErrorException>(() => run.JudgeAsync(Control, "(organization)"));
        Assert.Contains("organizations:ListAccounts", problem.Message, StringComparison.Ordinal);
        Assert.Contains("way out", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(run.AccountsProblem);
        Assert.NotNull(await run.JudgeAsync(Control, "sandbox"));
    }

    [Theory]
    [InlineData("tags: { stage: nope }", "the tags `stage=nope`")]
    [InlineData("exclude: [\"111122223333\", \"200000000001\"]", "excluding `111122223333`, `200000000001`")]
    public async Task An_organization_of_nobody_is_a_row_that_fails_and_names_the_selection(string selection, string named)
    {
        await using var aws = await StartAsync([.. SyntheticOrganization.Create(Small, 2, Reader)]);
        using var project = Project(aws).WithOrganization($"{{ roleName: Reader, externalId: example, {selection} }}");
        var run = project.Run();
        Assert.Equal(["(organization)"], run.Accounts);
        var problem = await Assert.ThrowsAsync<ControlErrorException>(() => run.JudgeAsync(Control, "(organization)"));
        Assert.Contains(
            $"no account of the organization is selected by {named}: 2 accounts are listed",
            problem.Message,
            StringComparison.Ordinal
        );
        Assert.NotNull(run.AccountsProblem);
    }

    [Fact]
    public async Task Accounts_of_an_organization_are_read_some_at_a_time_and_each_once()
    {
        await using var aws = await StartAsync([.. SyntheticOrganization.Create(Small, 12, Reader)]);
        using var project = Project(aws).WithOrganization("{ roleName: Reader, externalId: example }");
        var run = project.Run();
        await Task.WhenAll(run.Accounts.Select(a => run.JudgeAsync(Control, a)));
        Assert.Equal(12, aws.Calls.Count("iam:GetAccountAuthorizationDetails"));
        Assert.Equal(1, aws.Calls.Count("organizations:ListAccounts"));
    }

    private static EmulatedRole Reader => new() { Name = "Reader", ExternalId = "example" };

    private static ProjectBuilder Project(Emulator aws) =>
        new ProjectBuilder().WithControl("security-best-practices", Control).At(aws.Endpoint);

    private static Task<Emulator> StartAsync(params EmulatedAccount[] accounts)
    {
        accounts[0]
            .AddCredentials(
                new EmulatedCredentials { AccessKeyId = NoAwsSettings.AccessKeyId, SecretAccessKey = NoAwsSettings.SecretAccessKey }
            );
        return Emulator.StartAsync(new EmulatorOptions { Accounts = accounts });
    }
}
