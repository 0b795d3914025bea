using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>What an organization says about how its accounts stand, from the export to the verdict.</summary>
public sealed class OrganizationStateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"State\":\"SUSPENDED\"", ExitCodes.Findings, "Fail")]
    [InlineData("\"Status\":\"SUSPENDED\"", ExitCodes.Findings, "Fail")]
    [InlineData("\"State\":\"SUSPENDED\",\"Status\":\"ACTIVE\"", ExitCodes.Findings, "Fail")]
    [InlineData("\"State\":\"CLOSED\",\"Status\":\"SUSPENDED\"", ExitCodes.Findings, "Fail")]
    [InlineData("\"State\":\"PENDING_ACTIVATION\"", ExitCodes.Pass, "Pass")]
    [InlineData("\"State\":\"\",\"Status\":\"ACTIVE\"", ExitCodes.Pass, "Pass")]
    [InlineData("\"State\":\"\"", ExitCodes.Error, "Error")]
    [InlineData("\"Email\":\"silent@example.com\"", ExitCodes.Error, "Error")]
    public async Task The_state_decides_and_an_account_that_says_none_is_undecided(string said, int exitCode, string outcome)
    {
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write(
            "export/organizations-list-accounts.json",
            $$"""{"Accounts":[{{Account("111122223333", "\"State\":\"ACTIVE\"")}},{{Account("444455556666", said)}}]}"""
        );
        folder.Write("iamcompliance.yaml", "accounts: [{ name: here, export: export }]\ncontrols: { include: [no-account-suspended] }\n");
        folder.Write(
            $"{TeamControl.Chapter}/no-account-suspended/control.yaml",
            """
            id: no-account-suspended
            title: No account is suspended
            description: No account of the organization is suspended or closed.
            rationale: Nobody looks after an account that cannot be entered.
            severity: medium
            resource: AWS::Organizations::Account
            forbid: { status: [SUSPENDED, CLOSED] }
            remediation:
              text: Reopen it or close it for good.
            references: [https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html]

            """
        );
        folder.Write(
            $"{TeamControl.Chapter}/no-account-suspended/cases.yaml",
            """
            cases:
              - { name: An active account passes, resources: { a: { status: ACTIVE } }, outcome: Pass, subjects: { a: Pass } }
              - { name: A suspended account fails, resources: { a: { status: SUSPENDED } }, outcome: Fail, subjects: { a: Fail } }
              - { name: A closed account fails, resources: { a: { status: CLOSED } }, outcome: Fail, subjects: { a: Fail } }
              - { name: An account that says nothing is an error, hypothetical: AWS says the state of every account., resources: { a: { name: a } }, outcome: Error, subjects: { a: Error } }
              - { name: No organization has nothing to ask, resources: {}, outcome: NotApplicable }
              - { name: A denied list is an error, parts: { organizations/accounts: denied }, resources: {}, outcome: Error }

            """
        );
        (await Iamc.RunAsync(folder.Path, "test", ".", "--control", "no-account-suspended")).Exits(ExitCodes.Pass);
        var result = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(exitCode);
        Assert.Contains($"\"outcome\": \"{outcome}\"", result.Output, StringComparison.Ordinal);
        if (exitCode == ExitCodes.Error)
            Assert.Contains(
                "organizations:ListAccounts says of every such resource what its status is, and did not say it of this one",
                result.Output,
                StringComparison.Ordinal
            );
    }

    private static string Account(string id, string said) =>
        $$"""{"Id":"{{id}}","Arn":"arn:aws:organizations::111122223333:account/o-example/{{id}}","Name":"a","JoinedMethod":"CREATED","JoinedTimestamp":"2026-01-05T08:00:00+00:00",{{said}}}""";
}
