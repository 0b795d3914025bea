using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Model;
using IamCompliance.Xunit.Verdicts;
using Xunit;

namespace IamCompliance.Xunit.Tests.Verdicts;

public sealed class VerdictReportTests
{
    private const string CiWaiver = """
        waivers:
          - { control: access-key-rotation, account: "*", resource: "arn:aws:iam::*:user/*", reason: Replaced in spring, owner: ada@example.com, approver: eve@example.com, created: 2025-12-01, expires: EXPIRES }
        """;

    [Fact]
    public async Task Pass_passes_and_says_what_it_rests_on() =>
        Assert.Equal(
            ["Pass: read 1 = in scope 1 + excluded 0; in scope 1 = pass 1 + fail 0 + error 0 + waived 0"],
            await ConcludeAsync(TestAccounts.Passing)
        );

    [Fact]
    public async Task Fail_fails() => await Assert.ThrowsAsync<ControlFailedException>(() => ConcludeAsync(TestAccounts.Failing));

    [Fact]
    public async Task Error_fails_and_is_told_apart_from_Fail() =>
        await Assert.ThrowsAsync<ControlErrorException>(() => ConcludeAsync(TestAccounts.Denied));

    [Fact]
    public async Task NotApplicable_is_skipped_with_its_reason()
    {
        var skip = await Assert.ThrowsAsync<SkipException>(() => ConcludeAsync(TestAccounts.Empty));
        Assert.StartsWith("NotApplicable: ", skip.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waived_passes_with_a_warning()
    {
        var lines = await ConcludeAsync(TestAccounts.Failing, CiWaiver.Replace("EXPIRES", "2026-12-31", StringComparison.Ordinal));
        Assert.Equal("warning: 2 subjects fail, waived until 2027-01-01T00:00:00Z by ada@example.com: Replaced in spring", lines[0]);
        Assert.StartsWith("Waived: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaiverExpired_fails()
    {
        var problem = await Assert.ThrowsAsync<ControlFailedException>(() =>
            ConcludeAsync(TestAccounts.Failing, CiWaiver.Replace("EXPIRES", "2026-01-15", StringComparison.Ordinal))
        );
        Assert.StartsWith("WaiverExpired: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(
            "waiver expired 2026-01-16T00:00:00Z, owner ada@example.com: Replaced in spring",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Evidence_that_nobody_accepted_fails_a_control_that_passes()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Passing);
        var verdict = await project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");

        var problem = Assert.IsType<EvidenceChangedException>(VerdictReport.Conclude(verdict, new TestOutput()));

        Assert.StartsWith("Pass, but its evidence is new: nobody has accepted it yet.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_that_nobody_accepted_fails_a_control_that_would_be_skipped()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Empty);
        var verdict = await project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");
        Assert.IsType<EvidenceChangedException>(VerdictReport.Conclude(verdict, new TestOutput()));
    }

    [Fact]
    public async Task The_verdict_comes_before_the_evidence()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", TestAccounts.Failing);
        var verdict = await project.Run().JudgeAsync(ProjectBuilder.Rotation, "sandbox");

        var problem = Assert.IsType<ControlFailedException>(VerdictReport.Conclude(verdict, new TestOutput()));

        Assert.StartsWith("Fail: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("\nBesides, its evidence is new: nobody has accepted it yet.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_is_skipped_until_it_is_attested_for_every_account()
    {
        Assert.Equal("ManualPending: why", Assert.IsType<SkipException>(ConcludeManual(Outcome.Attested, Outcome.ManualPending)).Message);
        Assert.Null(ConcludeManual(Outcome.Attested, Outcome.Attested));
    }

    [Fact]
    public void An_attestation_that_is_not_proven_fails_although_another_account_only_waits() =>
        Assert.Equal("Error: why", Assert.IsType<ControlErrorException>(ConcludeManual(Outcome.ManualPending, Outcome.Error)).Message);

    private static Exception? ConcludeManual(params Outcome[] outcomes) =>
        Record.Exception(() =>
            ManualReport.Conclude(
                [.. outcomes.Select(o => new ManualResult(new(new("cis", "1.1"), "Contact details are current"), o, "why"))],
                new TestOutput()
            )
        );

    private static async Task<List<string>> ConcludeAsync(AccountState state, string? waivers = null)
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", state);
        if (waivers is not null)
            project.With("waivers.yaml", waivers);
        var output = new TestOutput();
        if (VerdictReport.Conclude(await project.JudgeAcceptedAsync(), output) is { } problem)
            throw problem;
        return output.Lines;
    }
}
