using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class DefinitionCommandTests
{
    private const string Control = """
        id: users-are-tagged
        title: Users are tagged
        description: Every user carries a team tag.
        rationale: Somebody answers for each user.
        severity: low
        resource: AWS::IAM::User
        require: { tags.team: { exist: true } }
        remediation: { text: Tag the user. }
        references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html]
        """;

    [Fact]
    public async Task Validate_underlines_the_mistake_and_says_what_was_meant()
    {
        using var folder = new TemporaryFolder();
        folder.Write("controls/security-best-practices/users-are-tagged/control.yaml", Control);
        var result = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("control.yaml(7,25): error IC", result.Error, StringComparison.Ordinal);
        Assert.Contains("  7 | require: { tags.team: { exist: true } }", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n    \|  {24}\^{5}\n", result.Error);
        Assert.Contains("did you mean `exists`", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Validate_as_json_gives_positions()
    {
        using var folder = new TemporaryFolder();
        folder.Write("controls/security-best-practices/users-are-tagged/control.yaml", Control);
        var result = (await Iamc.RunAsync(folder.Path, "validate", "--output", "json")).Exits(ExitCodes.Usage);
        using var document = JsonDocument.Parse(result.Output);
        var first = document.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal((7, 25), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task The_shipped_controls_validate_and_their_cases_pass()
    {
        using var folder = new TemporaryFolder();
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Pass);
        var result = (await Iamc.RunAsync(folder.Path, "test")).Exits(ExitCodes.Pass);
        Assert.Matches(@"^[1-9]\d* passed, 0 failed", result.Output);
    }

    [Fact]
    public async Task A_case_that_expects_the_wrong_outcome_fails_with_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "controls/security-best-practices/users-are-tagged/control.yaml",
            Control.Replace("exist:", "exists:", StringComparison.Ordinal)
        );
        folder.Write(
            "controls/security-best-practices/users-are-tagged/cases.yaml",
            """
            cases:
              - { name: A tagged user passes, resources: { ada: { tags: { team: a } } }, outcome: Fail, subjects: { ada: Fail } }
              - { name: A user without tags fails, resources: { bob: {} }, outcome: Fail, subjects: { bob: Fail } }
              - { name: No users is not applicable, resources: {}, outcome: NotApplicable }
              - { name: A tagged user is a pass, resources: { ada: { tags: { team: a } } }, outcome: Pass, subjects: { ada: Pass } }
              - { name: A denied read is an error, parts: { iam/authorization-details: denied }, resources: {}, outcome: Error }
            """
        );
        var result = (await Iamc.RunAsync(folder.Path, "test", "--control", "users-are-tagged")).Exits(ExitCodes.Findings);
        Assert.Contains("A tagged user passes", result.Error, StringComparison.Ordinal);
        Assert.Contains("4 passed, 1 failed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalog_lists_controls_by_program()
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "catalog", "--program", "cis-aws-foundations-7.0.0", "--output", "json")).Exits(
            ExitCodes.Pass
        );
        using var document = JsonDocument.Parse(result.Output);
        Assert.Contains(document.RootElement.GetProperty("controls").EnumerateArray(), c =>
            c.GetProperty("id").GetString() == "user-console-mfa"
        );
        (await Iamc.RunAsync(folder.Path, "catalog", "--program", "nothing")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task Explain_shows_every_sub_expression()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        var result = (await Iamc.RunAsync(folder.Path, "explain", "user-console-mfa", "ada", "--in", "export")).Exits(ExitCodes.Pass);
        Assert.Contains("mfaActive", result.Output, StringComparison.Ordinal);
        Assert.Contains("iam/credential-report", result.Output, StringComparison.Ordinal);
        (await Iamc.RunAsync(folder.Path, "explain", "user-console-mfa", "nobody", "--in", "export")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task Explain_prints_the_page_of_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        var invalid = (await Iamc.RunAsync(folder.Path, "explain", "IC0000")).Exits(ExitCodes.Usage);
        Assert.Contains("no diagnostic is called `IC0000`", invalid.Error, StringComparison.Ordinal);
        var page = (await Iamc.RunAsync(folder.Path, "explain", "IC1001")).Exits(ExitCodes.Pass);
        Assert.Contains("IC1001", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in new[] { "check", "import", "validate", "test", "explain", "catalog", "coverage", "accept" })
        {
            var result = (await Iamc.RunAsync(folder.Path, command, "--help")).Exits(ExitCodes.Pass);
            Assert.Contains($"iamc {command}", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Beside_the_shipped_controls_themselves_each_counts_once()
    {
        (await Iamc.RunAsync(RepositoryFiles.Root, "validate")).Exits(ExitCodes.Pass);
        (await Iamc.RunAsync(RepositoryFiles.Root, "permissions", "--control", "user-mfa")).Exits(ExitCodes.Pass);
    }
}
