using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Templates.Tests;

/// <summary>Makes a project from locally packed packages, and goes the way of somebody who writes a first control, by the README that lies
/// in it.</summary>
public sealed class TemplateTests(MadeProject project) : IClassFixture<MadeProject>
{
    private const string Control = "developers-have-a-team";
    private const string Folder = $"controls/security-best-practices/{Control}/";

    [Fact]
    public void A_new_project_builds_without_a_warning_and_is_green_at_once()
    {
        project.FirstBuild.Exits(0).Says("0 Warning(s)");
        project.FirstTest.Exits(0).Says("Failed:     0, Passed:    11, Skipped:     1, Total:    12");
        Assert.Equal(
            [
                "access-key-rotation[maxAge=365 days] Pass",
                "ci-users-have-no-console-password Pass",
                "root-mfa-enabled Pass",
                "root-no-access-key Pass",
                "user-console-mfa Pass",
            ],
            Outcomes(project.FirstResults)
        );
    }

    [Fact]
    public async Task The_first_lines_of_its_files_name_schemas_that_are_there()
    {
        var files = Directory.EnumerateFiles(project.Path, "*.yaml", SearchOption.AllDirectories).ToList();
        Assert.True(files.Count >= 5);
        foreach (var file in files)
        {
            var first = (await File.ReadAllLinesAsync(file))[0];
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            Assert.True(
                File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first[(first.IndexOf('=', StringComparison.Ordinal) + 1)..])),
                file
            );
        }
    }

    [Fact]
    public async Task A_first_control_goes_from_red_to_green_to_a_program_to_evidence()
    {
        var readme = await File.ReadAllTextAsync(project.PathOf("README.md"));
        Assert.Contains(
            $"dotnet iamc new control {Control} --resource AWS::IAM::User --chapter security-best-practices",
            readme,
            StringComparison.Ordinal
        );
        (await project.RunAsync("iamc", "new", "control", Control, "--resource", "AWS::IAM::User", "--chapter", "security-best-practices"))
            .Exits(0)
            .Says("What to do next");
        (await project.RunAsync("iamc", "validate")).Exits(2).Says("IC1080").Says("`require` states nothing");

        await FillInAsync("control.yaml");
        (await project.RunAsync("iamc", "test", "--control", Control)).Exits(1).Says("0 passed, 4 failed");
        await FillInAsync("cases.yaml");
        (await project.RunAsync("iamc", "test", "--control", Control)).Exits(0).Says("4 passed, 0 failed");
        (await project.RunAsync("iamc", "test", "--mutate", Control)).Exits(0).Says("100 %");

        var program = project.PathOf("controls/programs/house-rules/1.0.yaml");
        var text = await File.ReadAllTextAsync(program);
        await File.WriteAllTextAsync(
            program,
            text.Replace(
                "  \"3.1\":",
                $"  \"2.2\": {{ title: Every developer belongs to a team, controls: [{Control}] }}\n  \"3.1\":",
                StringComparison.Ordinal
            )
        );
        Assert.Matches(
            $@"(?m)^2\.2 +automated +Every developer belongs to a team +{Control}",
            (await project.RunAsync("iamc", "coverage", "house-rules-1.0")).Exits(0).Output
        );

        (await project.RunAsync("test", "--nologo"))
            .Exits(1)
            .Says("nobody has accepted it yet")
            .Says("Failed:     1, Passed:    15, Skipped:     1");
        (await project.RunAsync("iamc", "accept")).Exits(0).Says("1 accepted");
        (await project.RunAsync("test", "--no-build", "--nologo")).Exits(0).Says("Failed:     0, Passed:    16, Skipped:     1");
        Assert.Contains($"{Control} Pass", Outcomes(await File.ReadAllTextAsync(project.PathOf("TestResults/evidence/results.json"))));
        Assert.Contains(
            "house-rules-1.0`: 2.2",
            await File.ReadAllTextAsync(project.PathOf($"evidence/example/{Control}.verified.md")),
            StringComparison.Ordinal
        );
    }

    private async Task FillInAsync(string name) =>
        await File.WriteAllTextAsync(
            project.PathOf(Folder + name),
            await File.ReadAllTextAsync(RepositoryFiles.PathOf("tests", "IamCompliance.Templates.Tests", "Filled", name))
        );

    private static List<string> Outcomes(string results)
    {
        using var document = JsonDocument.Parse(results);
        return
        [
            .. document
                .RootElement.GetProperty("accounts")[0]
                .GetProperty("controls")
                .EnumerateArray()
                .Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("outcome").GetString()}"),
        ];
    }
}
