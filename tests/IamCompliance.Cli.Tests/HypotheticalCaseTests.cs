using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class HypotheticalCaseTests
{
    private const string Folder = "controls/security-best-practices/keys-are-dated/";

    private const string Control = """
        id: keys-are-dated
        title: Keys are dated
        description: Every access key has a date.
        rationale: Without a date nobody knows its age.
        severity: low
        resource: AWS::IAM::User
        each: accessKeys
        require: { createDate: { exists: true } }
        remediation: { text: Make a new key. }
        references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html]
        """;

    private const string Others = """
          - { name: A dated key passes, resources: { ada: { accessKeys: [{ slot: "1", createDate: 2026-01-01 }] } }, outcome: Pass, subjects: { "ada#accessKeys/1": Pass } }
          - { name: No keys, resources: { ada: {} }, outcome: NotApplicable }
          - { name: A denied report is an error, parts: { iam/credential-report: denied }, resources: { ada: {} }, outcome: Error, subjects: { ada: Error } }
        """;

    [Fact]
    public async Task A_case_that_no_account_can_be_like_fails_and_says_what_comes_out_on_record()
    {
        using var folder = Write("");
        var result = (await Iamc.RunAsync(folder.Path, "test", "--control", "keys-are-dated")).Exits(ExitCodes.Findings);

        Assert.Contains("on a recorded account the case comes out differently:", result.Error, StringComparison.Ordinal);
        Assert.Contains("the control: Fail, and Pass once it is recorded (1 access key passes)", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 passed, 1 failed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_says_so_passes()
    {
        using var folder = Write("hypothetical: AWS dates every key., ");
        var result = (await Iamc.RunAsync(folder.Path, "test", "--control", "keys-are-dated")).Exits(ExitCodes.Pass);

        Assert.Contains("4 passed, 0 failed", result.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Write(string mark)
    {
        var folder = new TemporaryFolder();
        folder.Write(Folder + "control.yaml", Control);
        folder.Write(
            Folder + "cases.yaml",
            $$"""
            cases:
              - { name: A key without a date fails, {{mark}}resources: { ada: { accessKeys: [{ slot: "1" }] } }, outcome: Fail, subjects: { "ada#accessKeys/1": Fail } }
            {{Others}}
            """
        );
        return folder;
    }
}
