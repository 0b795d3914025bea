using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Files;
using IamCompliance.TestKit;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Tests.Running;

public sealed class ControlRunTests
{
    [Fact]
    public async Task First_evidence_is_received_and_nothing_is_accepted_by_itself()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);

        var first = await project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");
        var second = await project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");

        Assert.NotNull(first.EvidenceChange);
        Assert.NotNull(second.EvidenceChange);
        Assert.True(File.Exists(Path.Combine(project.Directory, "evidence/sandbox/access-key-rotation.received.md")));
        Assert.False(File.Exists(Path.Combine(project.Directory, "evidence/sandbox/access-key-rotation.verified.md")));
    }

    [Fact]
    public async Task Accepted_evidence_is_verified_for_every_outcome()
    {
        foreach (var state in new[] { TestAccounts.Passing, TestAccounts.Failing, TestAccounts.Empty, TestAccounts.Denied })
        {
            using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", state);
            Assert.Null((await project.JudgeAcceptedAsync()).EvidenceChange);
        }
    }

    [Fact]
    public async Task A_later_capture_of_the_same_account_changes_no_evidence()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        await project.JudgeAcceptedAsync();

        var later = TestAccounts
            .Account()
            .CapturedAt(TestTimes.Now.AddDays(3))
            .WithUser("ada", u => u.WithAccessKey(TestTimes.DaysAgo(10)))
            .Build();
        using var captured = new ProjectBuilder().WithRotation().WithAccount("sandbox", later);
        Directory.Move(Path.Combine(project.Directory, "evidence"), Path.Combine(captured.Directory, "evidence"));

        Assert.Null((await captured.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox")).EvidenceChange);
    }

    [Fact]
    public async Task A_changed_account_shows_as_changed_evidence()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        await project.JudgeAcceptedAsync();

        using var drifted = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Failing);
        Directory.Move(Path.Combine(project.Directory, "evidence"), Path.Combine(drifted.Directory, "evidence"));
        var verdict = await drifted.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");

        Assert.Contains("its evidence differs from what was accepted", verdict.EvidenceChange, StringComparison.Ordinal);
        Assert.Contains("evidence/sandbox/access-key-rotation.received.md", verdict.EvidenceChange, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_read_once_for_all_its_tests()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        var run = project.Run();

        var first = await run.AssessAsync("sandbox");
        File.Delete(Path.Combine(project.Directory, "sandbox.state.json"));
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => run.AssessAsync("sandbox")));

        Assert.All(all, a => Assert.Same(first, a));
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_an_error_of_every_test_of_its_account()
    {
        using var project = new ProjectBuilder().WithRotation().WithMissingAccount("closed");
        var run = project.Run();

        var problem = await Assert.ThrowsAsync<ControlErrorException>(() => run.JudgeAsync(ProjectBuilder.Rotation, "closed"));

        Assert.StartsWith(
            "Error: the state of account `closed` could not be read, so nothing about it is decided.",
            problem.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("closed.state.json", problem.Message, StringComparison.Ordinal);
        Assert.Contains("closed", run.Record.Unreadable.Keys);
    }

    [Fact]
    public async Task A_state_of_another_account_than_the_profile_says_is_an_error()
    {
        using var project = new ProjectBuilder().WithRotation().WithMissingAccount("sandbox");
        await StateFile.WriteAsync(TestAccounts.Passing, Path.Combine(project.Directory, "sandbox.state.json"));

        var problem = await Assert.ThrowsAsync<ControlErrorException>(() => project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox"));

        Assert.Contains("111122223333", problem.Message, StringComparison.Ordinal);
        Assert.Contains("999900001111", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_runs_as_its_author_wrote_it()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        var run = project.Run();
        Assert.NotEmpty(run.Catalogue.Cases);
        Assert.All(run.Catalogue.Cases, c => Assert.Null(run.RunCase(c.Control, c.Name).Message));
        Assert.Contains(run.Catalogue.Cases, c => c.Outcome == nameof(Outcome.Fail));
    }

    [Fact]
    public void Cases_run_too_where_a_waiver_names_an_access_key_that_evidence_must_not_hold()
    {
        using var project = new ProjectBuilder()
            .WithRotation()
            .WithAccount("sandbox", TestAccounts.Passing)
            .With(
                "waivers.yaml",
                "waivers:\n- { control: access-key-rotation, account: '*', resource: 'arn:aws:iam::*:user/AKIAIOSFODNN7EXAMPLE', reason: It goes., owner: a, approver: b, ticket: T-1, created: 2026-01-01, expires: 2099-01-01 }\n"
            );
        var run = project.Run();

        Assert.NotEmpty(run.Catalogue.Cases);
        Assert.All(run.Catalogue.Cases, c => Assert.Null(run.RunCase(c.Control, c.Name).Message));
        Assert.DoesNotContain("AKIAIOSFODNN7EXAMPLE", run.Catalogue.Waivers.Single().Resource, StringComparison.Ordinal);
    }
}
