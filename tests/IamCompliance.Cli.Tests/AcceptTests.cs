using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class AcceptTests : IDisposable
{
    private const string Profile = """
        accounts: [{ name: sandbox, id: "111122223333", state: account.state.json }]
        controls: { include: [user-console-mfa] }

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_waits_is_accepted_and_what_no_test_owns_is_removed()
    {
        Write(Profile);
        var result = await AcceptAsync();
        Assert.Equal(
            """
            changed evidence/sandbox/user-console-mfa.verified.md
            removed evidence/closed/user-console-mfa.received.md
            removed evidence/sandbox/gone.verified.md
            1 accepted, 2 that no test owned removed
            """,
            result.Output.ReplaceLineEndings("\n").TrimEnd()
        );
        Assert.Equal(["evidence/sandbox/user-console-mfa.verified.md"], Evidence());
        Assert.Equal("new", await File.ReadAllTextAsync(folder.File("evidence/sandbox/user-console-mfa.verified.md")));
    }

    [Fact]
    public async Task A_dry_run_and_a_chosen_control_leave_the_rest()
    {
        Write(Profile);
        Assert.Contains("orphan  evidence/sandbox/gone.verified.md", (await AcceptAsync("--dry-run")).Output, StringComparison.Ordinal);
        Assert.Equal(4, Evidence().Count);
        await AcceptAsync("--control", "gone");
        Assert.Equal(3, Evidence().Count);
    }

    [Theory]
    [InlineData(null, "there is no iamcompliance.yaml")]
    [InlineData("accounts: [{ name: sandbox }]\n", "the definitions have errors")]
    public async Task Where_nobody_can_tell_what_tests_own_nothing_is_removed(string? profile, string reason)
    {
        Write(profile);
        var result = await AcceptAsync();
        Assert.Contains($"Which snapshots no test owns is not known: {reason}", result.Output, StringComparison.Ordinal);
        Assert.Contains("evidence/sandbox/gone.verified.md", Evidence());
    }

    [Fact]
    public async Task Of_an_organization_a_control_that_is_not_selected_makes_orphans_and_an_account_does_not()
    {
        Write("organization: { roleName: Reader }\ncontrols: { include: [user-console-mfa] }\n");
        var result = await AcceptAsync();
        Assert.Contains("removed evidence/sandbox/gone.verified.md", result.Output, StringComparison.Ordinal);
        Assert.Contains("Whether an account still belongs to the organization is not asked here", result.Output, StringComparison.Ordinal);
        Assert.Equal(["evidence/closed/user-console-mfa.verified.md", "evidence/sandbox/user-console-mfa.verified.md"], Evidence());
    }

    private void Write(string? profile)
    {
        if (profile is not null)
            folder.Write("iamcompliance.yaml", profile);
        folder.Write("evidence/sandbox/user-console-mfa.received.md", "new");
        folder.Write("evidence/sandbox/user-console-mfa.verified.md", "old");
        folder.Write("evidence/sandbox/gone.verified.md", "old");
        folder.Write("evidence/closed/user-console-mfa.received.md", "new");
    }

    private List<string> Evidence() =>
        [
            .. Directory
                .GetFiles(folder.File("evidence"), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private async Task<IamcResult> AcceptAsync(params string[] arguments) =>
        (await Iamc.RunAsync(folder.Path, ["accept", .. arguments])).Exits(ExitCodes.Pass);
}
