using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Tests.Calls;

public sealed class ServerClockTests
{
    private static readonly DateTimeOffset First = new(2026, 11, 30, 18, 0, 0, TimeSpan.Zero);

    private readonly RunningClock time = new();

    [Fact]
    public void Dates_that_agree_with_the_first_and_the_time_since_make_the_window()
    {
        var clock = new ServerClock(time);
        See(clock, First);
        time.Elapsed = TimeSpan.FromMinutes(40);
        See(clock, First.AddMinutes(41));
        See(clock, First.AddMinutes(39));
        Assert.Equal((First, First.AddMinutes(41)), (clock.First!.Value, clock.Last!.Value));
        Assert.Empty(clock.Disbelieved);
    }

    [Theory]
    [InlineData("2030-11-30T18:00:00Z")]
    [InlineData("2020-11-30T18:00:00Z")]
    [InlineData("2026-11-30T18:05:01Z")]
    [InlineData("2026-11-30T17:54:59Z")]
    public void A_date_that_the_run_contradicts_is_not_believed(string date)
    {
        var stray = DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var clock = new ServerClock(time);
        See(clock, First);
        Assert.Null(See(clock, stray)!.Date);
        Assert.Equal((First, First), (clock.First!.Value, clock.Last!.Value));
        Assert.Equal([stray], clock.Disbelieved);
    }

    [Fact]
    public void A_window_is_never_longer_than_the_run()
    {
        var clock = new ServerClock(time);
        See(clock, First);
        time.Elapsed = TimeSpan.FromSeconds(30);
        See(clock, First.AddHours(3));
        See(clock, First.AddSeconds(30));
        Assert.Equal(TimeSpan.FromSeconds(30), clock.Last - clock.First);
    }

    [Fact]
    public void An_answer_without_date_says_nothing()
    {
        var clock = new ServerClock(time);
        Assert.Null(clock.See(null));
        Assert.Null(See(clock, null)!.Date);
        Assert.Null(clock.First);
    }

    private static Attempt? See(ServerClock clock, DateTimeOffset? date) =>
        clock.See(new Attempt("https://iam.amazonaws.com", 200, "r", date, default));

    private sealed class RunningClock : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
