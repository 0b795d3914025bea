using static IamCompliance.LogFilters.Tests.Reading.Patterns;

namespace IamCompliance.LogFilters.Tests.Regexes;

/// <summary>Examples of https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions.</summary>
public sealed class RegexTests
{
    [Theory]
    [InlineData("^[hc]at", "hat|cat", "bat|a hat")]
    [InlineData("[hc]at$", "hat|a cat", "hats|cat\n")]
    [InlineData("^colou?r$", "color|colour", "colouur")]
    [InlineData("^[abcx-z]$", "a|b|c|x|y|z", "d|w|-|abc")]
    [InlineData("^a{3,5}$", "aaa|aaaa|aaaaa", "aa|aaaaaa")]
    [InlineData("^a{3, 5}$", "aaa|aaaaa", "aa|aaaaaa")]
    [InlineData("^a{2}$", "aa", "a|aaa")]
    [InlineData("^a{2,}$", "aa|aaaaa", "a")]
    [InlineData("^a{,2}$", "|a|aa", "aaa")]
    [InlineData("gra|ey", "gra|grey", "gry")]
    [InlineData("^starting|^initializing|^shutting down", "starting x|initializing|shutting down now", "skipping initializing")]
    [InlineData("abcc|ab[^c]$", "abcc x|aba", "aac")]
    [InlineData(@"\[.\]", "[a]|[]]|[ ]|x[7]", "[]|[ab]")]
    [InlineData(@"10\.10\.0\.1", "10.10.0.1", "10010,051")]
    [InlineData("10.10.0.1", "10.10.0.1|10010,051", "10.10.0")]
    [InlineData("ab*c", "ac|abc|abbbc", "abb")]
    [InlineData("^ab[0-9]*$", "ab|ab0|ab129", "abc")]
    [InlineData("ab+c", "abc|abbc", "ac")]
    [InlineData("^.at$", "hat|#at| at|\nat", "at|chat")]
    [InlineData(@"^\d\D$", "1a|9 ", "11|aa|٣a")]
    [InlineData(@"^\s\S$", " a|\tb|\n-", "ab|  ")]
    [InlineData(@"^\w\W$", "a-|_ |9!", "ab|--|é-")]
    [InlineData(@"\x3A\x28", "a:(b", ":)")]
    [InlineData(@"^[\d_][^\w]$", "1-|_ ", "a-|11")]
    [InlineData(@"^[\D]$", "a|é", "5")]
    [InlineData(@"^[\W]$", "-|[|`|{|é", "a|_|Z|0")]
    [InlineData(@"^[\S]$", "a|!", " |\t")]
    [InlineData(@"^[a-]$|^[-b]$", "a|-|b", "c")]
    [InlineData("^[.*$+?]$", ".|*|$|+|?", "a")]
    [InlineData(@"\x25\\", "5%\\", "5%")]
    [InlineData("^A", "A", "a")]
    public void A_regular_expression_finds(string regex, string found, string notFound)
    {
        var filter = $"%{regex}%";
        Assert.All(found.Split('|'), text => Assert.True(Matches(filter, text), $"{regex} should find {text}"));
        Assert.All(notFound.Split('|'), text => Assert.False(Matches(filter, text), $"{regex} should not find {text}"));
    }

    [Theory]
    [InlineData("%something!%", 10)]
    [InlineData("%(a)%", 1)]
    [InlineData("%a)%", 2)]
    [InlineData("%%", 1)]
    [InlineData("%", 1)]
    [InlineData("%abc", 4)]
    [InlineData("%|a%", 1)]
    [InlineData("%a|%", 3)]
    [InlineData("%a||b%", 3)]
    [InlineData("%*a%", 1)]
    [InlineData("%^*%", 2)]
    [InlineData("%a**%", 3)]
    [InlineData("%a+?%", 3)]
    [InlineData("%a{2}{3}%", 5)]
    [InlineData("%a{}%", 2)]
    [InlineData("%a{,}%", 2)]
    [InlineData("%a{3,2}%", 2)]
    [InlineData("%a{256}%", 2)]
    [InlineData("%a{99999999999}%", 2)]
    [InlineData("%a{x}%", 2)]
    [InlineData("%a}%", 2)]
    [InlineData("%a]%", 2)]
    [InlineData("%[]%", 2)]
    [InlineData("%[^]%", 3)]
    [InlineData("%[a%", 3)]
    [InlineData("%[a", 3)]
    [InlineData("%[z-a]%", 2)]
    [InlineData(@"%[a-\d]%", 2)]
    [InlineData("%[[:alpha:]]%", 2)]
    [InlineData(@"%\1%", 2)]
    [InlineData(@"%\b%", 2)]
    [InlineData(@"%\p{L}%", 2)]
    [InlineData(@"%\(%", 2)]
    [InlineData(@"%\x4%", 2)]
    [InlineData(@"%\xff%", 2)]
    [InlineData(@"%a\%", 3)]
    [InlineData("%é%", 1)]
    [InlineData("%a\"b%", 2)]
    public void What_CloudWatch_Logs_does_not_support_is_refused_where_it_stands(string pattern, int position)
    {
        var reading = LogFilter.Parse(pattern);
        Assert.False(reading.Succeeded);
        Assert.Null(reading.Filter);
        Assert.Equal(position, reading.Error.Position);
    }
}
