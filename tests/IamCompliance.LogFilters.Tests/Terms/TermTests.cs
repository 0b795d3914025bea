using static IamCompliance.LogFilters.Tests.Reading.Patterns;

namespace IamCompliance.LogFilters.Tests.Terms;

/// <summary>Examples of the page, and what follows from its notes.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\" \"")]
    [InlineData("\"\"")]
    public void No_term_matches_everything(string pattern)
    {
        Assert.True(Matches(pattern, "anything"));
        Assert.True(Matches(pattern, ""));
        Assert.True(Read(pattern).Matches(Event("{}")));
    }

    [Theory]
    [InlineData("ERROR", "[ERROR 400] BAD REQUEST", true)]
    [InlineData("ERROR", "Exiting with ERRORCODE: -1", true)]
    [InlineData("ERROR", "[error 400] BAD REQUEST", false)]
    [InlineData("ERROR ARGUMENTS", "[ERROR 419] MISSING ARGUMENTS", true)]
    [InlineData("ARGUMENTS ERROR", "[ERROR 419] MISSING ARGUMENTS", true)]
    [InlineData("ERROR ARGUMENTS", "[ERROR 400] BAD REQUEST", false)]
    [InlineData("ERROR Exception", "[ERROR] Caught IllegalArgumentException", true)]
    [InlineData("?ERROR ?ARGUMENTS", "[ERROR 400] BAD REQUEST", true)]
    [InlineData("?ERROR ?ARGUMENTS", "MISSING ARGUMENTS", true)]
    [InlineData("?ERROR ?ARGUMENTS", "[INFO] REQUEST FAILED", false)]
    [InlineData("?ERROR ?ARGUMENTS REQUEST", "[INFO] REQUEST FAILED", true)]
    [InlineData("?ERROR ?ARGUMENTS REQUEST", "[WARN] UNAUTHORIZED REQUEST", true)]
    [InlineData("?ERROR ?ARGUMENTS REQUEST", "[ERROR] 400", false)]
    [InlineData("?ERROR -DEBUG", "[INFO]", true)]
    [InlineData("?ERROR -DEBUG", "[ERROR] DEBUG", false)]
    [InlineData("\"INTERNAL SERVER ERROR\"", "[ERROR 500] INTERNAL SERVER ERROR", true)]
    [InlineData("\"INTERNAL SERVER ERROR\"", "[ERROR 500] INTERNAL ERROR SERVER", false)]
    [InlineData("ERROR -ARGUMENTS", "[ERROR 400] BAD REQUEST", true)]
    [InlineData("ERROR -ARGUMENTS", "[ERROR 419] MISSING ARGUMENTS", false)]
    [InlineData("-\"BAD REQUEST\"", "[ERROR 400] BAD REQUEST", false)]
    [InlineData("-\"BAD REQUEST\"", "[ERROR 400] REQUEST", true)]
    [InlineData("?\"BAD REQUEST\" ?x", "BAD REQUEST", true)]
    [InlineData("%AUTHORIZED%", "[ERROR 401] UNAUTHORIZED REQUEST", true)]
    [InlineData("%AUTHORIZED%", "[SUCCESS 200] AUTHORIZED REQUEST", true)]
    [InlineData("%AUTHORIZED%", "authorized", false)]
    public void Terms_of_a_line(string pattern, string line, bool matches) => Assert.Equal(matches, Matches(pattern, line));
}
