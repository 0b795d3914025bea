using IamCompliance.LogFilters.Tests.Alarms;
using IamCompliance.LogFilters.Tests.Events;

namespace IamCompliance.LogFilters.Tests.Properties;

public sealed class HostilePatternTests
{
    private const string Alphabet = "{}[]()$.*%\"'\\&|=!<>,?-+eE:/0129aIS NULLOTEXTRUF\t\n\0é\ud800";

    private static readonly string[] Seeds =
    [
        .. AlarmFilters.ByAlarm.Values,
        @"{ $.a[*].b = %^a[0-9]{1,2}\.\x3A|b$% && $.['c d'] != ""x\""*"" || $.n >= -1.5e-3 && $.n IS NULL }",
        @"[ip = %10\.[0-9]+%, ..., status = 4* && (status != 404 || status > 400), bytes]",
        "?ERROR ?\"two words\" -DEBUG plain",
        @"%\[.\]|[^a-z]+\d{2,}%",
    ];

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place()
    {
        var random = new Random(20261126);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            Check(
                random.Next(3) switch
                {
                    0 => text,
                    1 => "{ $." + text,
                    _ => "%" + text,
                }
            );
        }
    }

    [Fact]
    public void A_mutated_pattern_is_read_or_refused_with_a_place()
    {
        var random = new Random(7);
        var read = 0;
        for (var round = 0; round < 10_000; round++)
        {
            var text = Seeds[random.Next(Seeds.Length)].ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(text.Count);
                switch (random.Next(3))
                {
                    case 0:
                        text.RemoveAt(at);
                        break;
                    case 1:
                        text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                        break;
                    default:
                        text[at] = Alphabet[random.Next(Alphabet.Length)];
                        break;
                }
            }

            read += Check(new string([.. text])) ? 1 : 0;
        }

        // Both ways are taken often.
        Assert.InRange(read, 1000, 9000);
    }

    [Theory]
    [InlineData("{", "(", "")]
    [InlineData("{(", "$.a=1||(", "")]
    [InlineData("[", "(", "")]
    [InlineData("[", "a,", "a]")]
    [InlineData("", "-", "")]
    [InlineData("", "?a ", "b")]
    [InlineData("{$", ".a", "=1}")]
    [InlineData("{$.a", "[0]", "=1}")]
    [InlineData("{$.a=1", "||$.a=1", "}")]
    [InlineData("{$.a=\"", "\\", "}")]
    [InlineData("%", "a{255}", "%")]
    [InlineData("%", ".*", "x%")]
    [InlineData("%", "a?", "a%")]
    [InlineData("%a", "|a", "%")]
    [InlineData("%", "[a-z]*[0-z]+", "%")]
    [InlineData("%^", ".{0,255}", "$%")]
    [InlineData("%", "\\", "%")]
    public void A_pattern_of_full_length_ends(string start, string repeated, string end)
    {
        var count = (LogFilter.MaximumLength - start.Length - end.Length) / repeated.Length;
        var pattern = start + string.Concat(Enumerable.Repeat(repeated, count)) + end;
        if (LogFilter.Parse(pattern).Filter is not { } filter)
            return;
        foreach (
            var line in new[]
            {
                new string('a', 20_000),
                string.Concat(Enumerable.Repeat("a[\"", 5_000)),
                new string('[', 20_000),
                string.Concat(Enumerable.Repeat("[ ", 10_000)),
                "{\"a\":" + new string('[', 50_000),
            }
        )
            _ = filter.MatchesText(line);
    }

    private static bool Check(string pattern)
    {
        var reading = LogFilter.Parse(pattern);
        if (!reading.Succeeded)
        {
            Assert.InRange(reading.Error.Position, 0, pattern.Length);
            Assert.NotEmpty(reading.Error.Expected);
            return false;
        }

        var printed = reading.Filter.ToString();
        var again = LogFilter.Parse(printed).Filter;
        Assert.True(again is not null || printed.Length > LogFilter.MaximumLength, $"{pattern} prints as {printed}");
        foreach (var sample in SampleEvents.All.Take(3))
        {
            var matches = reading.Filter.Matches(sample.Record);
            Assert.True(again is null || again.Matches(sample.Record) == matches, pattern);
        }

        _ = reading.Filter.MatchesText("ERROR [a b] \"c");
        return true;
    }
}
