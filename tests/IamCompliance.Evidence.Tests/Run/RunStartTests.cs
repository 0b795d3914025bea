using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Tests.Run;

public sealed class RunStartTests
{
    [Fact]
    public void Two_runs_have_two_ids()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var first = new RunStart(clock, _ => null).Finish(null);
        clock.Now = clock.Now.AddTicks(1);
        var second = new RunStart(clock, _ => null).Finish(null);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(5, first.Id.Version);
    }

    [Fact]
    public void Begin_and_end_are_whole_seconds_of_the_clock()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, 700, TimeSpan.Zero));
        var start = new RunStart(clock, _ => null);
        clock.Now = clock.Now.AddSeconds(90);
        var header = start.Finish(null);

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), header.Started);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 1, 30, TimeSpan.Zero), header.Finished);
    }

    [Fact]
    public void Stated_time_takes_the_place_of_the_clock()
    {
        var first = new RunStart(TimeProvider.System, n => n == "SOURCE_DATE_EPOCH" ? "1767225600" : null).Finish(null);
        var second = new RunStart(TimeProvider.System, n => n == "SOURCE_DATE_EPOCH" ? "1767225600" : null).Finish(null);

        Assert.Equal(first, second);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), first.Started);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public void What_is_no_time_is_not_taken_for_one(string epoch)
    {
        var clock = new SetClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(clock.Now, new RunStart(clock, n => n == "SOURCE_DATE_EPOCH" ? epoch : null).Finish(null).Started);
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
