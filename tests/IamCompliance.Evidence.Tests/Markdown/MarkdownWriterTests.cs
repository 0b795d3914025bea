using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Foundations.Logic;

namespace IamCompliance.Evidence.Tests.Markdown;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void Report_is_the_same_after_another_capture_of_the_same_account()
    {
        var result = Sample.Result(Outcome.Fail, "1 of 1 access keys, 244 days old at 2026-01-31T00:00:00Z.", Sample.Failing());
        var later = Sample.Now.AddDays(7);
        var recaptured = result with
        {
            Summary = "1 of 1 access keys, 251 days old at 2026-02-07T00:00:00Z.",
            Parts =
            [
                .. result.Parts.Select(p =>
                    p with
                    {
                        GeneratedAt = later,
                        Calls =
                        [
                            .. p.Calls.Select(c =>
                                c with
                                {
                                    ServerDate = later,
                                    RequestIds = ["other"],
                                    BodySha256 = new string('d', 64),
                                    Retries = 3,
                                }
                            ),
                        ],
                    }
                ),
            ],
        };
        var account = Sample.Account("sandbox", result);
        var next = account with
        {
            StateDigest = new string('e', 64),
            State = account.State with { CaptureStart = later, CaptureEnd = later },
        };

        Assert.Equal(MarkdownWriter.Write(result, account), MarkdownWriter.Write(recaptured, next));
    }

    [Fact]
    public void Report_changes_when_an_observation_does()
    {
        var before = Sample.Result(Outcome.Fail, "Fails.", Sample.Failing());
        var after = Sample.Result(
            Outcome.Fail,
            "Fails.",
            Sample.Failing() with
            {
                Reasons = [Sample.Reason("2024-01-01T00:00:00Z", Truth.False)],
            }
        );
        var account = Sample.Account();

        Assert.NotEqual(MarkdownWriter.Write(before, account), MarkdownWriter.Write(after, account));
    }

    [Fact]
    public void Who_is_left_out_for_a_reason_is_counted_by_it()
    {
        var result = Sample.Result(Outcome.Fail, "Fails.", Sample.Failing());
        var excluded = result with { Ledger = result.Ledger with { Exclusions = [new ExclusionCount("only AWS can change them", 1)] } };

        var lines = MarkdownWriter.Write(excluded, Sample.Account("sandbox", excluded)).Split('\n');

        Assert.Equal(
            ["- read 3 = in scope 1 + excluded 2", "- excluded 1: only AWS can change them"],
            lines.SkipWhile(l => !l.StartsWith("- read", StringComparison.Ordinal)).Take(2)
        );
    }

    [Theory]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a``b", "```a``b```")]
    [InlineData("", "(empty)")]
    public void Code_spans_hold_any_backticks(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Lines_end_with_a_line_feed_only() =>
        Assert.All(
            Stories.All.Values.SelectMany(r => r.Accounts).SelectMany(a => a.Controls.Select(c => MarkdownWriter.Write(c, a))),
            text =>
            {
                Assert.DoesNotContain('\r', text);
                Assert.EndsWith("\n", text, StringComparison.Ordinal);
            }
        );
}
