using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PolicyAccountTests
{
    private const string Details = """
        {
          "UserDetailList": [
            { "UserName": "ada", "Arn": "arn:aws:iam::111122223333:user/ada",
              "UserPolicyList": [{ "PolicyName": "own", "PolicyDocument": { "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "arn:aws:iam::111122223333:user/ada" },
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } }] } }] },
            { "UserName": "bob", "Arn": "arn:aws:iam::111122223333:user/bob" }
          ],
          "RoleDetailList": [], "GroupDetailList": [], "Policies": []
        }
        """;

    [Fact]
    public async Task Escalations_are_listed_for_every_principal()
    {
        using var folder = new TemporaryFolder();
        folder.Write("details.json", Details);
        var result = (await Iamc.RunAsync(folder.Path, "policy", "escalations", "details.json", "--output", "json")).Exits(
            ExitCodes.Findings
        );
        using var document = JsonDocument.Parse(result.Output);
        var (ada, bob) = (document.RootElement[0], document.RootElement[1]);
        Assert.False(ada.GetProperty("isAdministrator").GetBoolean());
        var escalation = Assert.Single(ada.GetProperty("escalations").EnumerateArray());
        Assert.Equal("iam-put-user-policy", escalation.GetProperty("method").GetString());
        Assert.Equal(["arn:aws:iam::111122223333:user/ada"], escalation.GetProperty("path").EnumerateArray().Select(p => p.GetString()!));
        Assert.False(escalation.GetProperty("needsResource").GetBoolean());
        Assert.Equal(0, bob.GetProperty("escalations").GetArrayLength());
    }

    [Theory]
    [InlineData(
        "mermaid",
        "flowchart LR\n  n0[\"arn:aws:iam::111122223333:user/ada\"]\n  n1[\"all rights\"]:::administrator\n  n0 -->|\"iam-put-user-policy\"| n1\n  classDef administrator stroke-width:4px\n"
    )]
    [InlineData(
        "dot",
        "digraph escalations {\n  rankdir=LR;\n  node [shape=box];\n  n0 [label=\"arn:aws:iam::111122223333:user/ada\"];\n  n1 [label=\"all rights\", peripheries=2];\n  n0 -> n1 [label=\"iam-put-user-policy\"];\n}\n"
    )]
    public async Task Escalations_are_drawn(string format, string output)
    {
        using var folder = new TemporaryFolder();
        folder.Write("details.json", Details);
        var result = (await Iamc.RunAsync(folder.Path, "policy", "escalations", "details.json", "--output", format)).Exits(
            ExitCodes.Findings
        );
        Assert.Equal(output, result.Output);
    }

    [Theory]
    [InlineData(
        "aws:MultiFactorAuthPresent=true",
        ExitCodes.Pass,
        "Allowed\n  decided by Allow of own of arn:aws:iam::111122223333:user/ada, statement 2 (Identity)\n"
    )]
    [InlineData(
        "aws:MultiFactorAuthPresent=false",
        ExitCodes.Findings,
        "ImplicitlyDenied\n  blocked by Identity\n  near miss: Allow of own of arn:aws:iam::111122223333:user/ada, statement 2 (Identity): `Bool` asks `aws:MultiFactorAuthPresent` for `true`, and `aws:MultiFactorAuthPresent` is `false`\n"
    )]
    public async Task A_question_is_answered_with_its_reason(string context, int exitCode, string output)
    {
        using var folder = new TemporaryFolder();
        folder.Write("details.json", Details);
        var result = (
            await Iamc.RunAsync(
                folder.Path,
                "policy",
                "can",
                "details.json",
                "--principal",
                "ada",
                "--action",
                "s3:GetObject",
                "--resource",
                "arn:aws:s3:::acme/key",
                "--context",
                context
            )
        ).Exits(exitCode);
        Assert.Equal(output, result.Output);
    }

    [Fact]
    public async Task Who_can_is_listed_with_what_it_depends_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("details.json", Details);
        var result = (
            await Iamc.RunAsync(
                folder.Path,
                "policy",
                "who-can",
                "details.json",
                "--action",
                "s3:GetObject",
                "--resource",
                "arn:aws:s3:::acme/key"
            )
        ).Exits(ExitCodes.Pass);
        Assert.Equal("arn:aws:iam::111122223333:user/ada if aws:MultiFactorAuthPresent allow\n", result.Output);
    }
}
