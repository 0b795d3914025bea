using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class PolicyLintTests
{
    private const string Risky = """
        {
          "Version": "2012-10-17",
          "Statement": { "Effect": "Allow", "Action": ["iam:PassRole", "s3:GetObjekt"], "Resource": "*" }
        }
        """;

    [Fact]
    public async Task Findings_are_printed_with_their_place_and_a_way_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("policies/risky.json", Risky);
        var result = (await Iamc.RunAsync(folder.Path, "policy", "lint", "policies")).Exits(ExitCodes.Findings);
        Assert.Equal(
            """
            policies/risky.json(3,48): security warning IC4122: The statement allows to pass any role, and no condition says to which service
              help: name the roles, and compare `iam:PassedToService`
            policies/risky.json(3,64): error IC4102: `s3` has no action `GetObjekt`
              help: did you mean `s3:GetObject`?
            2 findings in 1 policy

            """,
            result.Output
        );
    }

    [Theory]
    [InlineData("SourceIp")]
    [InlineData("")]
    public async Task A_condition_key_without_a_colon_is_a_finding(string key)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "policy.json",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"KEY":"x"}}}}""".Replace(
                "KEY",
                key,
                StringComparison.Ordinal
            )
        );

        var result = (await Iamc.RunAsync(folder.Path, "policy", "lint", "policy.json")).Exits(ExitCodes.Findings);

        Assert.Contains($"error IC4024: `{key}` is no condition key", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 finding in 1 policy\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_standard_input_are_given_as_json()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunWithInputAsync(Risky, folder.Path, "policy", "lint", "-", "--output", "json")).Exits(
            ExitCodes.Findings
        );
        using var document = JsonDocument.Parse(result.Output);
        var policy = document.RootElement.GetProperty("policies")[0];
        Assert.Equal("Identity", policy.GetProperty("kind").GetString());
        Assert.Equal(["IC4122", "IC4102"], policy.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()!));
    }
}
