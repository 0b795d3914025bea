using IamCompliance.Xunit.Framework;
using IamCompliance.Xunit.Summary;

namespace IamCompliance.Xunit.Tests.Summary;

public sealed class RunSummaryTests
{
    [Fact]
    public async Task The_summary_shows_the_worst_first_and_where_the_evidence_lies()
    {
        using var project = new ProjectBuilder()
            .WithRotation()
            .WithAccount("a", TestAccounts.Passing)
            .WithAccount("b", TestAccounts.Failing);

        var summary = await SummaryAsync(project, "");

        Assert.Equal(
            """
            a (111122223333), as of 2026-01-31T00:00:00Z
            b (111122223333), as of 2026-01-31T00:00:00Z

              outcome  control              account  read  scope  pass  fail  error  waived
              Fail     access-key-rotation  b           3      3     1     2      0       0  evidence not accepted
              Pass     access-key-rotation  a           1      1     1     0      0       0  evidence not accepted

            Pass 1 · Fail 1
            Evidence: /packages/index.html

            """.ReplaceLineEndings("\n"),
            summary.Replace('\\', '/')
        );
    }

    [Fact]
    public async Task A_package_that_could_not_be_written_is_said()
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("a", TestAccounts.Passing);
        Assert.EndsWith(
            "The evidence package could not be written: the disk is full\n",
            await SummaryAsync(project, "the disk is full"),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> SummaryAsync(ProjectBuilder project, string problem)
    {
        var run = project.Run();
        foreach (var account in run.Accounts)
            await run.JudgeAsync(ProjectBuilder.Rotation, account);
        return RunSummary.Write(run, await EvidenceOfRun.CollectAsync(run), "/packages", problem);
    }
}
