using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PolicyTestTests
{
    private const string Decisions = """
        policies:
          deploy:
            Version: 2012-10-17
            Statement:
              - { Sid: Write, Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::example/*" }
          guardrail: { file: policies/guardrail.json }
        decisions:
          - name: Deployments write
            principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
            action: s3:PutObject
            resource: arn:aws:s3:::example/key
            identityPolicies: [deploy]
            expect: Allowed
          - name: Nobody deletes objects
            principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
            action: s3:DeleteObject
            resource: arn:aws:s3:::example/key
            identityPolicies: [deploy]
            serviceControlPolicies: [[guardrail]]
            expect: ExplicitlyDenied
            blockedBy: scp
        """;

    private const string Guardrail = """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*" }
          ]
        }
        """;

    private const string Details = """
        {
          "UserDetailList": [
            { "UserName": "ada", "Arn": "arn:aws:iam::111122223333:user/ada", "GroupList": [], "AttachedManagedPolicies": [{ "PolicyName": "Own", "PolicyArn": "arn:aws:iam::111122223333:policy/Own" }] }
          ],
          "RoleDetailList": [], "GroupDetailList": [],
          "Policies": [
            { "PolicyName": "Own", "Arn": "arn:aws:iam::111122223333:policy/Own", "PolicyVersionList": [{ "VersionId": "v1", "IsDefaultVersion": true, "Document":
              { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] } }] }
          ]
        }
        """;

    [Fact]
    public async Task Decisions_that_come_out_as_expected_pass()
    {
        using var folder = Project();
        foreach (var path in new[] { ".", "decisions", "decisions/storage.yaml" })
        {
            var result = (await Iamc.RunAsync(folder.Path, "policy", "test", path)).Exits(ExitCodes.Pass);
            Assert.Equal("2 as expected, 0 different, 0 not decided\n", result.Output);
        }
    }

    [Fact]
    public async Task A_decision_that_differs_fails_with_what_decided_and_where_it_stands()
    {
        using var folder = Project(Decisions.Replace("s3:DeleteObject", "s3:PutObject", StringComparison.Ordinal));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Findings);
        Assert.Equal(
            """
            Nobody deletes objects (decisions/storage.yaml:14)
              expected ExplicitlyDenied, blocked by scp
              but it is Allowed
              request: Role arn:aws:iam::111122223333:role/Deploy does s3:PutObject on arn:aws:s3:::example/key
              decided by Allow of deploy, statement `Write` (identity)
              decided by Allow of guardrail, statement 1 (scp)

            1 as expected, 1 different, 0 not decided

            """.ReplaceLineEndings("\n"),
            result.Output
        );
    }

    [Fact]
    public async Task The_right_decision_by_another_layer_is_not_as_expected()
    {
        using var folder = Project(Decisions.Replace("blockedBy: scp", "blockedBy: [scp, identity]", StringComparison.Ordinal));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Findings);
        Assert.Contains(
            "expected ExplicitlyDenied, blocked by scp, identity\n  but it is ExplicitlyDenied, blocked by scp\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task As_json_every_decision_is_there_with_its_place_and_reasons()
    {
        using var folder = Project();
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test", "--output", "json")).Exits(ExitCodes.Pass);
        using var document = JsonDocument.Parse(result.Output);
        var decision = document.RootElement.GetProperty("decisions")[1];
        Assert.Equal("AsExpected", decision.GetProperty("outcome").GetString());
        Assert.Equal(("decisions/storage.yaml", 14), (decision.GetProperty("file").GetString(), decision.GetProperty("line").GetInt32()));
        Assert.Equal("Keep", decision.GetProperty("actual").GetProperty("deciding")[0].GetProperty("sid").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("summary").GetProperty("asExpected").GetInt32());
    }

    [Theory]
    [InlineData(
        "\"Effect\": \"Deny\"",
        "\"Effect\": \"Denied\"",
        @"policy `guardrail` would not be stored: decisions/policies/guardrail\.json\(5,\d+\): IC4\d{3}: "
    )]
    [InlineData(
        "\"Statement\"",
        "Statement",
        @"policy `guardrail` would not be stored: decisions/policies/guardrail\.json\(3,3\): IC4\d{3}: "
    )]
    public async Task A_policy_that_AWS_would_not_store_is_an_error_at_its_place_and_never_a_pass(
        string before,
        string after,
        string problem
    )
    {
        // Everything would be denied implicitly, as the test expects.
        using var folder = Project(Decisions.Replace("expect: ExplicitlyDenied", "expect: ImplicitlyDenied", StringComparison.Ordinal));
        folder.Write("decisions/policies/guardrail.json", Guardrail.Replace(before, after, StringComparison.Ordinal));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Error);
        Assert.Matches(problem, result.Output);
        Assert.Contains("1 as expected, 0 different, 1 not decided", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_of_a_policy_in_YAML_is_at_its_YAML()
    {
        using var folder = Project(
            Decisions.Replace("Effect: Allow, Action: \"s3:*\"", "Effect: Alow, Action: \"s3:*\"", StringComparison.Ordinal)
        );
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Error);
        Assert.Contains("policy `deploy` would not be stored: decisions/storage.yaml(5,31): IC4", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_file_that_is_missing_is_an_error()
    {
        using var folder = Project();
        File.Delete(folder.File("decisions/policies/guardrail.json"));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Error);
        Assert.Contains(
            "error: policy `guardrail`: decisions/policies/guardrail.json: there is no such file",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wrong_YAML_is_underlined_and_nothing_is_tested()
    {
        using var folder = Project(Decisions.Replace("expect: Allowed", "expect: Alowed", StringComparison.Ordinal));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Usage);
        Assert.Contains("decisions/storage.yaml(13,13): error IC1024: `Alowed` is not a decision", result.Error, StringComparison.Ordinal);
        Assert.Contains("help: Did you mean `Allowed`?", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task Nothing_to_test_is_no_pass()
    {
        using var folder = new TemporaryFolder();
        folder.Write("iamcompliance.yaml", "accounts: []\n");
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Usage);
        Assert.Contains("there is no decision to test in `.`", result.Error, StringComparison.Ordinal);
        Assert.Contains("help: write decisions/<name>.yaml", result.Error, StringComparison.Ordinal);
        (await Iamc.RunAsync(folder.Path, "policy", "test", "nowhere")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task A_principal_of_an_export_has_the_policies_recorded_there()
    {
        using var folder = OverAccount("account.json", "arn:aws:iam::111122223333:user/ada", "Allowed");
        folder.Write("decisions/account.json", Details);
        (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Pass);
    }

    [Theory]
    [InlineData("\"UserDetailList\"", "\"IsTruncated\": true, \"UserDetailList\"", "is one page of several")]
    [InlineData("\"GroupDetailList\": [],", "", "has no `GroupDetailList`")]
    [InlineData("\"GroupList\": []", "\"GroupList\": [\"admins\"]", "a user belongs to the group `admins`, which is not there")]
    [InlineData(
        "\"Arn\": \"arn:aws:iam::111122223333:policy/Own\"",
        "\"Arn\": \"arn:aws:iam::111122223333:policy/Other\"",
        "arn:aws:iam::111122223333:policy/Own is attached to arn:aws:iam::111122223333:user/ada, and its document was not read"
    )]
    [InlineData(
        "user/ada\"",
        "user/adah\"",
        "has no user or role arn:aws:iam::111122223333:user/ada; did you mean arn:aws:iam::111122223333:user/adah?"
    )]
    public async Task What_an_export_does_not_say_is_not_decided(string before, string after, string problem)
    {
        using var folder = OverAccount("account.json", "arn:aws:iam::111122223333:user/ada", "ImplicitlyDenied");
        folder.Write("decisions/account.json", Details.Replace(before, after, StringComparison.Ordinal));
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Error);
        Assert.Contains(problem, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_did_not_read_the_guardrails_decides_only_when_the_test_names_them()
    {
        // A member of an organization whose path nobody asked for.
        var text = await File.ReadAllTextAsync(RepositoryFiles.PathOf("examples", "getting-started", "account.state.json"));
        text = text.Replace(
            "\"managementAccountId\":\"111122223333\"",
            "\"managementAccountId\":\"999988887777\"",
            StringComparison.Ordinal
        );
        using var document = JsonDocument.Parse(text);
        var user = document
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .First(i => i.GetProperty("resourceType").GetString() == "AWS::IAM::User")
            .GetProperty("arn")
            .GetString()!;
        using var folder = OverAccount("account.state.json", user, "ImplicitlyDenied", "braket:CancelJob");
        folder.Write("decisions/account.state.json", text);
        var unread = (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Error);
        Assert.Contains(
            "organizations/path was not collected, so which guardrails bind is not known; name them as `serviceControlPolicies` and `resourceControlPolicies`, `[]` when there are none",
            unread.Output,
            StringComparison.Ordinal
        );

        folder.Write(
            "decisions/a.yaml",
            File.ReadAllText(folder.File("decisions/a.yaml")) + "\n    serviceControlPolicies: []\n    resourceControlPolicies: []\n"
        );
        (await Iamc.RunAsync(folder.Path, "policy", "test")).Exits(ExitCodes.Pass);
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "policy", "test", "--help")).Exits(ExitCodes.Pass);
        Assert.Contains("iamc policy test decisions/log-archive.yaml --output json", result.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Project(string decisions = Decisions)
    {
        var folder = new TemporaryFolder();
        folder.Write("decisions/storage.yaml", decisions);
        folder.Write("decisions/policies/guardrail.json", Guardrail);
        return folder;
    }

    private static TemporaryFolder OverAccount(string account, string principal, string expect, string action = "s3:GetObject")
    {
        var folder = new TemporaryFolder();
        folder.Write(
            "decisions/a.yaml",
            $"""
            decisions:
              - name: Ada reads
                account: {account}
                principal: {principal}
                action: {action}
                resource: "*"
                expect: {expect}
            """
        );
        return folder;
    }
}
