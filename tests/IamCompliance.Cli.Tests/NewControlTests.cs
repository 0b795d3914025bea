using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class NewControlTests
{
    private const string Folder = "controls/security-best-practices/users-are-tagged/";
    private static readonly string[] Scaffold =
    [
        "new",
        "control",
        "users-are-tagged",
        "--resource",
        "AWS::IAM::User",
        "--chapter",
        "security-best-practices",
        "--title",
        "Users are tagged",
    ];

    [Fact]
    public async Task What_is_left_to_a_person_is_an_error_each_at_its_line()
    {
        using var folder = new TemporaryFolder();
        var made = (await Iamc.RunAsync(folder.Path, Scaffold)).Exits(ExitCodes.Pass);
        Assert.Contains("What to do next", made.Output, StringComparison.Ordinal);
        var result = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("`description` is still to be filled in", result.Error, StringComparison.Ordinal);
        Assert.Contains("`rationale` is still to be filled in", result.Error, StringComparison.Ordinal);
        Assert.Contains("`require` states nothing", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("`title`", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_case_passes_before_it_is_written_and_all_do_after()
    {
        using var folder = new TemporaryFolder();
        (await Iamc.RunAsync(folder.Path, Scaffold)).Exits(ExitCodes.Pass);
        Change(folder, "control.yaml", ("require: {}", "require: { tags.team: { exists: true } }"), ("TODO: ", ""));
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Pass);
        var red = (await Iamc.RunAsync(folder.Path, "test", "--control", "users-are-tagged")).Exits(ExitCodes.Findings);
        Assert.Contains("0 passed, 4 failed", red.Output, StringComparison.Ordinal);
        var early = (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-tagged")).Exits(ExitCodes.Findings);
        Assert.Contains("fails already without a mistake", early.Error, StringComparison.Ordinal);

        Change(folder, "cases.yaml", ("TODO: ", ""), ("good: {}", "good: { tags: { team: a } }"));
        var green = (await Iamc.RunAsync(folder.Path, "test", "--control", "users-are-tagged")).Exits(ExitCodes.Pass);
        Assert.Contains("4 passed, 0 failed", green.Output, StringComparison.Ordinal);
        (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-tagged")).Exits(ExitCodes.Pass);
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Folder + "cases.yaml", "mine");
        var result = (await Iamc.RunAsync(folder.Path, Scaffold)).Exits(ExitCodes.Usage);
        Assert.Contains(Folder + "cases.yaml", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.File(Folder + "cases.yaml")));
        Assert.False(File.Exists(folder.File(Folder + "control.yaml")));
    }

    [Theory]
    [InlineData("Users_Tagged", "AWS::IAM::User", "resilience", null, "not kebab-case")]
    [InlineData("user-mfa", "AWS::IAM::User", "resilience", null, "already a control `user-mfa`")]
    [InlineData("users-are-tagged", "AWS::IAM::Usr", "resilience", null, "Did you mean `AWS::IAM::User`?")]
    [InlineData("users-are-tagged", "AWS::IAM::User", "resilence", null, "Did you mean `resilience`?")]
    [InlineData("users-are-tagged", "AWS::IAM::User", "resilience", "accessKey", "Did you mean `accessKeys`?")]
    [InlineData("users-are-tagged", "AWS::IAM::User", "resilience", "userName", "not a list of objects")]
    public async Task What_is_wrong_is_named_with_the_way_out(string id, string resource, string chapter, string? each, string message)
    {
        using var folder = new TemporaryFolder();
        string[] arguments =
        [
            "new",
            "control",
            id,
            "--resource",
            resource,
            "--chapter",
            chapter,
            .. each is null ? [] : new[] { "--each", each },
        ];
        var result = (await Iamc.RunAsync(folder.Path, arguments)).Exits(ExitCodes.Usage);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, "*.yaml", SearchOption.AllDirectories));
    }

    private static void Change(TemporaryFolder folder, string name, params (string From, string To)[] changes)
    {
        var text = File.ReadAllText(folder.File(Folder + name));
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        folder.Write(Folder + name, text);
    }
}
