using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Tests.Predicates;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("90 days", 90 * 24 * 3600)]
    [InlineData("1 day", 24 * 3600)]
    [InlineData("12 hours", 12 * 3600)]
    [InlineData("30 minutes", 1800)]
    [InlineData("45 seconds", 45)]
    [InlineData("2 weeks", 14 * 24 * 3600)]
    public void A_duration_is_a_number_and_a_unit(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DurationText.Parse(text));

    [Theory]
    [InlineData("90")]
    [InlineData("90d")]
    [InlineData("90  days")]
    [InlineData("-1 days")]
    [InlineData("1.5 days")]
    [InlineData("9999999 weeks")]
    [InlineData("3 months")]
    [InlineData("90 days\n")]
    public void Anything_else_is_none(string text) => Assert.Null(DurationText.Parse(text));

    [Fact]
    public void A_date_begins_at_midnight_and_ends_at_the_next_one_in_utc()
    {
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 0, 0, 0, TimeSpan.Zero), TimestampText.Parse("2026-12-31"));
        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), TimestampText.ParseEnd("2026-12-31"));
        Assert.Equal(DateTimeOffset.MaxValue, TimestampText.ParseEnd("9999-12-31"));
    }

    [Theory]
    [InlineData("2026-01-31T12:00:00Z")]
    [InlineData("2026-01-31T12:00Z")]
    [InlineData("2026-01-31T13:00:00+01:00")]
    [InlineData("2026-01-31T12:00:00.000Z")]
    public void An_instant_has_an_offset(string text) =>
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), TimestampText.Parse(text));

    [Theory]
    [InlineData("2026-01-31T12:00:00")]
    [InlineData("2026-02-30")]
    [InlineData("31.01.2026")]
    [InlineData("today")]
    public void A_time_without_offset_is_none(string text) => Assert.Null(TimestampText.Parse(text));

    [Fact]
    public void Equal_values_have_one_normal_form_however_written()
    {
        Assert.Equal(
            Normal(new DurationLiteral("1 week", TimeSpan.FromDays(7))),
            Normal(new DurationLiteral("7 days", TimeSpan.FromDays(7)))
        );
        Assert.Equal(Normal(new NumberLiteral("14.0", 14.0m)), Normal(new NumberLiteral("14", 14m)));
        Assert.NotEqual(Normal(new StringLiteral("true")), Normal(new BooleanLiteral("true", true)));
        Assert.NotEqual(
            Normal(new ListLiteral("", [new StringLiteral("a,b")])),
            Normal(new ListLiteral("", [new StringLiteral("a"), new StringLiteral("b")]))
        );
    }

    [Theory]
    [InlineData("^[a-z]+$", null)]
    [InlineData("(?:a|b)(?<name>c)", null)]
    [InlineData("[(?=]", null)]
    [InlineData("\\(?=", null)]
    [InlineData("[]\\1]", null)]
    [InlineData("(?=a)", "looks ahead")]
    [InlineData("(?<!a)", "looks behind")]
    [InlineData("(?>a)", "uses an atomic group")]
    [InlineData("(a)\\1", "refers back to a group")]
    [InlineData("(?<a>x)\\k<a>", "refers back to a group")]
    [InlineData("(?<a>x)(?<b-a>y)", "balances groups")]
    [InlineData("(", "is malformed")]
    [InlineData("^[a-z]{1,200}$", null)]
    [InlineData("^[a-z]{1,64}(-[a-z0-9]{1,64}){0,200}$", "is too large to be matched without backtracking")]
    [InlineData("a{20000}", "is too large to be matched without backtracking")]
    public void A_pattern_must_run_without_backtracking(string pattern, string? problem)
    {
        Assert.Equal(problem, RegexPattern.FindProblem(pattern));
        if (problem is null)
            _ = new System.Text.RegularExpressions.Regex(pattern, System.Text.RegularExpressions.RegexOptions.NonBacktracking);
    }

    private static string Normal(Literal literal) => LiteralValue.Normalise(literal);
}
