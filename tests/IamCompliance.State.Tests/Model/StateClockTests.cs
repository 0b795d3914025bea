using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Model;

public sealed class StateClockTests
{
    private static readonly StateHeader Header = new AccountBuilder().Build().Header with
    {
        CaptureStart = TestTimes.Now.AddMinutes(-10),
        CaptureEnd = TestTimes.Now,
        ClockOffsetSeconds = 1,
    };

    [Fact]
    public void A_capture_of_minutes_by_a_clock_that_agrees_is_believed() => Assert.Null(Doubt(Header));

    [Theory]
    [InlineData(86_400, null)]
    [InlineData(86_401, "the clock of the reader was 24 hours ahead of that of AWS, and nobody knows which of the two is right")]
    [InlineData(-28_776_336, "the clock of the reader was 333 days behind that of AWS, and nobody knows which of the two is right")]
    [InlineData(long.MaxValue, "the clock of the reader was 5337599 days ahead of that of AWS, and nobody knows which of the two is right")]
    public void An_offset_of_more_than_a_day_is_not_believed(long seconds, string? doubt) =>
        Assert.Equal(doubt, Doubt(Header with { ClockOffsetSeconds = seconds }));

    [Theory]
    [InlineData(300, null)]
    [InlineData(301, "the clock of the reader was 5 minutes ahead of that of AWS")]
    [InlineData(-7_200, "the clock of the reader was 2 hours behind that of AWS")]
    public void An_offset_of_more_than_five_minutes_is_shown(long seconds, string? words) =>
        Assert.Equal(words, StateClock.DescribeOffset(Header with { ClockOffsetSeconds = seconds }));

    [Theory]
    [InlineData(
        "2020-01-31T00:00:00Z",
        "the capture is said to have gone from 2020-01-31T00:00:00Z to 2026-01-31T00:00:00Z, longer than any run"
    )]
    [InlineData(
        "2026-02-01T00:00:00Z",
        "the capture is said to have gone from 2026-02-01T00:00:00Z to 2026-01-31T00:00:00Z, longer than any run"
    )]
    [InlineData("2026-01-30T00:00:00Z", null)]
    public void A_window_longer_than_any_run_is_not_believed(string start, string? doubt) =>
        Assert.Equal(
            doubt,
            Doubt(Header with { CaptureStart = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture) })
        );

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "iam:ListRoles was answered at 2026-01-31T00:16:00Z, outside of the capture, which ended at 2026-01-31T00:00:00Z")]
    public void An_answer_outside_of_the_capture_is_not_believed(int minutes, string? doubt) =>
        Assert.Equal(
            doubt,
            Doubt(
                Header,
                new Part(PartIds.Roles, ReadStatus.Complete)
                {
                    Calls = [new CallRecord("iam:ListRoles") { ServerDate = TestTimes.Now.AddMinutes(minutes) }],
                }
            )
        );

    [Fact]
    public void Data_younger_than_its_capture_is_not_believed() =>
        Assert.Equal(
            "the data of iam/credential-report was made at 2026-01-31T01:00:00Z, after the capture, which ended at 2026-01-31T00:00:00Z",
            Doubt(Header, new Part(PartIds.CredentialReport, ReadStatus.Complete) { GeneratedAt = TestTimes.Now.AddHours(1) })
        );

    private static string? Doubt(StateHeader header, params Part[] parts) => StateClock.FindDoubt(new AccountState(header, parts, []));
}
