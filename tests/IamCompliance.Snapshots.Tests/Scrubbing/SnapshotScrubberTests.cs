using CsCheck;
using IamCompliance.Snapshots.Scrubbing;

namespace IamCompliance.Snapshots.Tests.Scrubbing;

public sealed class SnapshotScrubberTests
{
    private const string Captured = "2026-01-31T00:00:00Z";

    [Fact]
    public void Known_values_become_their_tokens_wherever_they_stand() =>
        Assert.Equal(
            "{captured}: as of {captured}, request {request}.",
            Scrubber(new(Captured, "{captured}"), new("7f1d-aa", "{request}")).Scrub($"{Captured}: as of {Captured}, request 7f1d-aa.")
        );

    [Fact]
    public void Other_instants_are_evidence_and_stay() =>
        Assert.Equal(
            "created 2025-11-02T00:00:00Z",
            Scrubber(new VolatileValue(Captured, "{captured}")).Scrub("created 2025-11-02T00:00:00Z")
        );

    [Theory]
    [InlineData("91 days old", "{age} old")]
    [InlineData("1 day old, 2.5 hours old", "{age} old, {age} old")]
    [InlineData("within 90 days", "within 90 days")]
    [InlineData("x91 days older", "x91 days older")]
    public void Ages_become_a_token_and_limits_stay(string text, string expected) => Assert.Equal(expected, Scrubber().Scrub(text));

    [Fact]
    public void Different_values_of_a_numbered_token_stay_different_in_the_order_of_a_text()
    {
        var scrubber = Scrubber(Instant("2026-01-30T10:00:00Z"), Instant("2026-01-30T11:00:00Z"), new(Captured, "{capture-time}"));

        Assert.Equal(
            "{instant-1} {instant-2} {capture-time} {instant-1}",
            scrubber.Scrub($"2026-01-30T11:00:00Z 2026-01-30T10:00:00Z {Captured} 2026-01-30T11:00:00Z")
        );
        // The first took the value of the second, which is a change.
        Assert.Equal("{instant-1} {instant-1}", scrubber.Scrub("2026-01-30T10:00:00Z 2026-01-30T10:00:00Z"));
    }

    [Fact]
    public void The_longest_of_overlapping_values_wins() =>
        Assert.Equal("[L] [S]", Scrubber(new("abcd", "[S]"), new("abcdef", "[L]")).Scrub("abcdef abcd"));

    [Fact]
    public void Empty_values_replace_nothing() => Assert.Equal("text", Scrubber(new VolatileValue("", "{none}")).Scrub("text"));

    [Fact]
    public void Text_without_volatile_values_is_returned_as_it_is()
    {
        var text = "nothing here";
        Assert.Same(text, Scrubber(new VolatileValue(Captured, "{captured}")).Scrub(text));
    }

    [Fact]
    public void The_order_of_the_values_changes_nothing() =>
        Gen.Select(Gen.String[Gen.Char["ab"], 1, 3].Array[1, 5], Gen.String[Gen.Char["abc"], 0, 20])
            .Sample(
                (values, text) =>
                {
                    var volatiles = values.Select(v => new VolatileValue(v, $"<{v}>")).ToArray();
                    return Scrubber(volatiles).Scrub(text) == Scrubber([.. volatiles.Reverse()]).Scrub(text);
                }
            );

    private static VolatileValue Instant(string value) => new(value, "{instant}") { IsNumbered = true };

    private static SnapshotScrubber Scrubber(params VolatileValue[] values) => new(values);
}
