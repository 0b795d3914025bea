using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PermissionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_policy_is_printed_without_AWS_and_without_a_profile()
    {
        var result = (await PermissionsAsync()).Exits(ExitCodes.Pass);
        Assert.Contains("iam:GetAccountAuthorizationDetails", Actions(result));
        Assert.Contains("ec2:DescribeRegions", Actions(result));
        Assert.DoesNotContain("\r", result.Output.Replace(Environment.NewLine, "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_allows_no_more_than_the_chosen_controls_take() =>
        Assert.Equal(
            ["iam:GetAccountPasswordPolicy"],
            Actions((await PermissionsAsync("--control", "password-policy-min-length")).Exits(ExitCodes.Pass))
        );

    [Fact]
    public async Task It_is_made_for_a_project_s_own_choice()
    {
        folder.Write(
            "iamcompliance.yaml",
            "accounts: [{ name: a, state: a.state.json }]\ncontrols: { include: [password-policy-min-length] }\n"
        );
        Assert.Equal(["iam:GetAccountPasswordPolicy"], Actions((await PermissionsAsync()).Exits(ExitCodes.Pass)));
    }

    [Theory]
    [InlineData("cloudformation", "AWS::IAM::Role")]
    [InlineData("terraform", "resource \"aws_iam_role\" \"reader\"")]
    public async Task A_role_comes_with_trust_and_external_id(string format, string expected)
    {
        var result = (
            await PermissionsAsync(
                "--format",
                format,
                "--trusted-account",
                "111122223333",
                "--external-id",
                "example",
                "--role-name",
                "Auditor"
            )
        ).Exits(ExitCodes.Pass);
        foreach (
            var text in new[] { expected, "\"111122223333\"", "\"example\"", "\"Auditor\"", "sts:ExternalId", "iam:GetCredentialReport" }
        )
            Assert.Contains(text, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--trusted-account", "12")]
    [InlineData("--external-id", "a b")]
    [InlineData("--role-name", "a/b")]
    [InlineData("--control", "nonesuch")]
    [InlineData("--format", "pulumi")]
    public async Task What_makes_no_sense_exits_with_2(string option, string value) =>
        (await PermissionsAsync(option, value)).Exits(ExitCodes.Usage);

    private static List<string> Actions(IamcResult result)
    {
        using var policy = JsonDocument.Parse(result.Output);
        return
        [
            .. policy
                .RootElement.GetProperty("Statement")
                .EnumerateArray()
                .SelectMany(s => s.GetProperty("Action").EnumerateArray())
                .Select(a => a.GetString()!),
        ];
    }

    private Task<IamcResult> PermissionsAsync(params string[] arguments) => Iamc.RunAsync(folder.Path, ["permissions", .. arguments]);
}
