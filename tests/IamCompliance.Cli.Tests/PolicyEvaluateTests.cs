using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PolicyEvaluateTests
{
    [Fact]
    public async Task Each_line_is_answered_in_order_and_a_broken_one_with_an_error()
    {
        const string Request = """
            "request":{"principal":{"type":"User","id":"arn:aws:iam::111122223333:user/ada"},"action":"s3:GetObject","resource":{"arn":"arn:aws:s3:::acme/ключ","accountId":"111122223333"},"context":{"aws:PrincipalTag/team":["röd"]}}
            """;
        const string Policy =
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::acme/ключ"}}""";
        using var folder = new TemporaryFolder();
        var result = (
            await Iamc.RunWithInputAsync(
                $$"""
                {"id":"1",{{Request}},"identityPolicies":[{{Policy}}],"serviceControlPolicies":[]}

                {"id":"2",{{Request}},"identityPolicies":[],"serviceControlPolicies":[[]]}
                oops
                """,
                folder.Path,
                "policy",
                "evaluate",
                "--jsonl"
            )
        ).Exits(ExitCodes.Pass);
        Assert.Equal(
            """
            {"id":"1","decision":"Allowed","blockedBy":[],"deciding":[{"policy":"identityPolicies[0]","statement":0}],"unknownKeys":[]}
            {"id":"2","decision":"ImplicitlyDenied","blockedBy":["identity","scp"],"deciding":[],"unknownKeys":[]}
            {"id":null,"decision":"Error","blockedBy":[],"deciding":[],"unknownKeys":[],"error":"the line is not JSON (byte 1)"}

            """,
            result.Output
        );
    }

    [Fact]
    public async Task A_finding_of_policies_has_a_page()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "explain", "ic4011")).Exits(ExitCodes.Pass);
        Assert.StartsWith("# IC4011: Invalid effect", result.Output, StringComparison.Ordinal);
    }
}
