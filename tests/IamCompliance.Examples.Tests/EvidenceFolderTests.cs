using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>What happens to the folders of evidence, committed and made, when tests run on a build server or beside each other.</summary>
public sealed class EvidenceFolderTests
{
    private const string Filter = "FullyQualifiedName~Every_snapshot_belongs_to_a_test|Control=ci-users-have-no-console-password";

    [Fact]
    public async Task A_snapshot_that_no_test_owns_fails_on_a_server_that_is_known_by_its_own_variable_until_it_is_removed()
    {
        using var example = new ExampleCopy("getting-started");
        var orphan = example.File("evidence/sandbox/gone.verified.md");
        await File.WriteAllTextAsync(orphan, "evidence of nothing");
        var server = new Dictionary<string, string> { ["CI"] = "", ["CIRCLECI"] = "true" };

        (await example.TestAsync(server, "--filter", Filter))
            .Exits(1)
            .Prints("No test owns these snapshots")
            .Prints("evidence/sandbox/gone.verified.md");
        (await IamcAsync("accept", example.Directory)).Exits(0).Prints("removed evidence/sandbox/gone.verified.md");
        Assert.False(File.Exists(orphan));
        (await example.TestAsync(server, "--filter", Filter)).Exits(0);
    }

    [Fact]
    public async Task Of_two_projects_with_one_folder_of_evidence_one_keeps_it_and_the_other_says_so()
    {
        using var shared = new TemporaryFolder();
        using var first = new ExampleCopy("getting-started");
        using var second = new ExampleCopy("getting-started");
        var environment = new Dictionary<string, string> { ["IAMC_EVIDENCE_DIRECTORY"] = shared.File("evidence") };

        var runs = await Task.WhenAll(first.TestAsync(environment, "--filter", Filter), second.TestAsync(environment, "--filter", Filter));

        var refused = Assert.Single(runs, r => r.ExitCode != 0);
        Assert.Contains("holds the evidence of the tests in", refused.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(shared.File("evidence/manifest.json")), string.Join("\n", runs.AsEnumerable()));
    }

    private static Task<ProcessRun> IamcAsync(params string[] arguments) =>
        ProcessRun.DotnetAsync([
            "run",
            "--no-build",
            "--project",
            "src/IamCompliance.Cli",
            "-c",
            ProcessRun.Configuration,
            "--",
            .. arguments,
        ]);
}
