using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Model;
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

    [Fact]
    public void Less_room_leaves_out_more_and_never_the_totals()
    {
        var run = Failures(20);
        var room = SummaryWriter.MostBytes;
        foreach (var missing in SummaryDetail.Steps.Select(s => s.LeftOut))
        {
            var text = SummaryWriter.Write(run, room);

            Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, room);
            Assert.Equal(missing, text.Split("Left out for want of room: ").ElementAtOrDefault(1)?.Split(".**")[0]);
            Assert.Contains("| Fail | 1 |", text, StringComparison.Ordinal);
            room = Encoding.UTF8.GetByteCount(text) - 1;
        }

        Assert.Contains("| Fail | 1 |", SummaryWriter.Write(run, 1), StringComparison.Ordinal);
    }

    private static EvidenceRun Failures(int count) =>
        Sample.Run(
            Sample.Account(
                "sandbox",
                Sample.Result(
                    Outcome.Fail,
                    "All fail.",
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(i => Sample.Failing($"arn:aws:iam::111122223333:user/a-name-that-is-somewhat-longer-{i:D5}")),
                    ]
                )
            )
        );
}
