using IamCompliance.Assessment.Outcomes;
using IamCompliance.Xunit.Framework;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Tests.Framework;

public sealed class EvidenceOfRunTests
{
    [Fact]
    public async Task A_complete_run_has_no_scope_note()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        var run = project.Run();
        await run.JudgeAsync(ProjectBuilder.Rotation, "sandbox");

        var evidence = await EvidenceOfRun.CollectAsync(run);

        Assert.Null(evidence.ScopeNote);
        Assert.Equal([ProjectBuilder.Rotation], Assert.Single(evidence.Accounts).Controls.Select(c => c.Control.Name));
    }

    [Fact]
    public async Task A_filtered_run_holds_only_what_was_asked_and_says_so()
    {
        using var project = new ProjectBuilder()
            .WithRotation()
            .WithAccount("a", TestAccounts.Passing)
            .WithAccount("b", TestAccounts.Failing);
        var run = project.Run();
        await run.JudgeAsync(ProjectBuilder.Rotation, "b");

        var evidence = await EvidenceOfRun.CollectAsync(run);

        Assert.Equal(["b"], evidence.Accounts.Select(a => a.Name));
        Assert.Equal("This run judged 1 of 2 controls (each account counted for itself).", evidence.ScopeNote);
    }

    [Fact]
    public async Task An_unreadable_account_is_named()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("a", TestAccounts.Passing).WithMissingAccount("b");
        var run = project.Run();
        await run.JudgeAsync(ProjectBuilder.Rotation, "a");
        await Assert.ThrowsAsync<ControlErrorException>(() => run.JudgeAsync(ProjectBuilder.Rotation, "b"));

        var evidence = await EvidenceOfRun.CollectAsync(run);

        Assert.Equal("the state of b could not be read.", evidence.ScopeNote);
        Assert.Equal([("a", Outcome.Pass), ("b", Outcome.Error)], evidence.Accounts.Select(a => (a.Name, a.Controls.Single().Outcome)));
        Assert.Contains("`b.state.json` does not exist", evidence.Accounts[1].State.Problem, StringComparison.Ordinal);
    }
}
