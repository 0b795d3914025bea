using System.Text;
using IamCompliance.Assessment;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Markdown;

public sealed class SummaryTests
{
    private const int Many = 6000;

    [Fact]
    public void Summary_of_many_failures_fits_a_step_summary_and_says_what_is_missing()
    {
        var text = SummaryWriter.Write(Failures(Many));

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, SummaryWriter.MostBytes);
        Assert.Contains("**Left out for want of room: all but ten subjects of each rule.**", text, StringComparison.Ordinal);
        Assert.Contains("5,990 subjects more in `results.json`", text, StringComparison.Ordinal);
        Assert.Contains("| Fail | 1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_of_few_failures_leaves_nothing_out() =>
        Assert.DoesNotContain("Left out", SummaryWriter.Write(Failures(11)), StringComparison.Ordinal);

    [Theory]
    [InlineData(3000, "all but ten subjects")]
    [InlineData(1500, "the subjects of each rule")]
    [InlineData(1050, "the rules that need attention")]
    [InlineData(100, "the accounts, and the rules")]
    public void Less_room_leaves_out_more_and_never_the_totals(int room, string missing)
    {
        var text = SummaryWriter.Write(Failures(20), room);

        Assert.Contains($"Left out for want of room: {missing}", text, StringComparison.Ordinal);
        Assert.Contains("| Fail | 1 |", text, StringComparison.Ordinal);
        Assert.True(room == 100 || Encoding.UTF8.GetByteCount(text) <= room);
    }

    private static EvidenceRun Failures(int count) => Sample.Run(Sample.Account(
        "sandbox",
        Sample.Result(Outcome.Fail, "All fail.", [.. Enumerable.Range(0, count).Select(i => Sample.Failing($"arn:aws:iam::111122223333:user/a-name-that-is-somewhat-longer-{i:D5}"))])));
}
