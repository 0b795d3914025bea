using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class TimeTests
{
    // Captured 2026-01-31T00:00:00Z; 90 days earlier is 2025-11-02T00:00:00Z.
    [Theory]
    [InlineData("within", "\"2025-11-02T00:00:00Z\"", Truth.True)]
    [InlineData("within", "\"2025-11-01T23:59:59.9999999Z\"", Truth.False)]
    [InlineData("within", "\"2027-01-01T00:00:00Z\"", Truth.True)]
    [InlineData("within", null, Truth.False)]
    [InlineData("within", "\"yesterday\"", Truth.Unknown)]
    [InlineData("within", "1762041600", Truth.Unknown)]
    [InlineData("olderThan", "\"2025-11-02T00:00:00Z\"", Truth.False)]
    [InlineData("olderThan", "\"2025-11-01T23:59:59.9999999Z\"", Truth.True)]
    [InlineData("olderThan", "\"2027-01-01T00:00:00Z\"", Truth.False)]
    [InlineData("olderThan", null, Truth.False)]
    [InlineData("within", "\"2025-11-02T02:00:00+02:00\"", Truth.True)]
    [InlineData("within", "\"2025-11-02T01:59:59+02:00\"", Truth.False)]
    [InlineData("within", "\"2025-11-02T00:00:00\"", Truth.True)]
    [InlineData("within", "\"2025-11-02T00:00:00.0000+0000\"", Truth.True)]
    [InlineData("within", "\"2025-11-02T01:59:59.9999+0200\"", Truth.False)]
    [InlineData("within", "\"2025-11-02T00:00:00+2500\"", Truth.Unknown)]
    [InlineData("within", "\"+0000\"", Truth.Unknown)]
    [InlineData("within", "\"2025-11-01\"", Truth.False)]
    public void Age_against_90_days(string matcher, string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("createDate", json, matcher, One(Days(90))));

    [Theory]
    [InlineData("\"2026-05-01T00:00:00Z\"", Truth.True)]
    [InlineData("\"2026-04-30T23:59:59.9999999Z\"", Truth.False)]
    [InlineData("\"2020-01-01T00:00:00Z\"", Truth.False)]
    [InlineData("\"never\"", Truth.Unknown)]
    [InlineData(null, Truth.False)]
    public void Remaining_time_against_90_days(string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("passwordNextRotation", json, "remains", One(Days(90))));

    [Theory]
    [InlineData("before", "\"2025-12-31T23:59:59Z\"", Truth.True)]
    [InlineData("before", "\"2026-01-01T00:00:00Z\"", Truth.False)]
    [InlineData("before", null, Truth.False)]
    [InlineData("after", "\"2026-01-01T00:00:00Z\"", Truth.False)]
    [InlineData("after", "\"2026-01-01T00:00:01Z\"", Truth.True)]
    [InlineData("after", "\"2026-01-01T01:00:00+01:00\"", Truth.False)]
    [InlineData("after", null, Truth.False)]
    [InlineData("equals", "\"2026-01-01T01:00:00+01:00\"", Truth.True)]
    public void Instant_against_new_year(string matcher, string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("createDate", json, matcher, One(Instant("2026-01-01T00:00:00Z"))));

    [Fact]
    public void Unreadable_instant_is_shown()
    {
        var result = Assess(
            new ControlBuilder { Require = User("createDate", "within", Days(90)) },
            Recorded([Resource("ada", """{"createDate":"N/A"}""")])
        );

        Assert.Equal(
            "unknown: N/A cannot be read as what the schema declares",
            Assert.Single(Assert.Single(result.Subjects).Reasons).Observed
        );
    }
}
