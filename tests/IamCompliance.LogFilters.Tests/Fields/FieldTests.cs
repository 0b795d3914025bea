using static IamCompliance.LogFilters.Tests.Reading.Patterns;

namespace IamCompliance.LogFilters.Tests.Fields;

/// <summary>Examples of the page, and what follows from its notes.</summary>
public sealed class FieldTests
{
    private const string Apache = "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";

    [Theory]
    [InlineData("[ip, user, username, timestamp, request, status_code, bytes]", true)]
    [InlineData(@"[ip=%127\.0\.0\.[1-9]%, user, username, timestamp, request =*.html*, status_code = 4*, bytes]", true)]
    [InlineData("[..., request =*.html*, status_code = 4*, bytes]", true)]
    [InlineData("[ip, user, username, timestamp, request =*.html*, status_code = 404 || status_code = 410, bytes]", true)]
    [InlineData("[ip, user, username, timestamp, request =*.html*, status_code = 410 || status_code = 5*, bytes]", false)]
    [InlineData("[ip, user, ..., status_code, bytes]", true)]
    [InlineData("[ip, user, ...]", true)]
    [InlineData("[..., status_code = 1534, bytes]", false)]
    [InlineData("[..., bytes > 1000]", true)]
    [InlineData("[..., bytes > 1534]", false)]
    [InlineData("[..., bytes >= 1.534e3 && bytes <= 1534]", true)]
    [InlineData("[..., request=*.html*, status_code=4*,]", true)]
    [InlineData("[ip, user, username, timestamp = 10/Oct/2000:13:25:15*, ...]", true)]
    [InlineData("[ip, user, username, timestamp, request = \"GET /index.html HTTP/1.0\", ...]", true)]
    [InlineData("[ip, user, username != frank, ...]", false)]
    [InlineData("[ip, (user = Dev || user = Prod) && user != Test, ...]", true)]
    [InlineData("[a, b, c, d, e, f, g, h]", false)]
    [InlineData("[a, ..., b, c, d, e, f, g, h]", false)]
    [InlineData("[a, ..., b, c, d, e, f, g]", true)]
    [InlineData("[...]", true)]
    public void Fields_of_an_access_log(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, Apache));

    [Theory]
    [InlineData("[w1=ERROR, w2]", "ERROR 09/25/2014 12:00:02 Failed to process request", true)]
    [InlineData("[w1=ERROR, w2]", "INFO 09/25/2014 12:00:00 GET /service/resource/67 1200", false)]
    [InlineData("[w1=ERROR, w2]", "ERROR", false)]
    [InlineData("[w1=ERROR || w1=WARNING, w2]", "WARNING 09/25/2014 12:00:02 Invalid user request", true)]
    [InlineData("[w1!=ERROR && w1!=WARNING, w2]", "WARNING 09/25/2014 12:00:02 Invalid user request", false)]
    [InlineData("[w1!=ERROR && w1!=WARNING, w2]", "INFO 09/25/2014 12:00:00 GET /service/resource/67 1200", true)]
    [InlineData(
        "[logLevel, date, time, method, url=%/service/resource/[0-9]+$%, response_time]",
        "INFO 09/25/2014 12:00:00 GET /service/resource/67 1200",
        true
    )]
    [InlineData(
        "[logLevel, date, time, method, url=%/service/resource/[0-9]+$%, response_time]",
        "INFO 09/25/2014 12:00:01 POST /service/resource/67/part/111 1310",
        false
    )]
    [InlineData(
        "[logLevel, date, time, method, url=%/service/resource/[0-9]+/part/[0-9]+$%, response_time]",
        "INFO 09/25/2014 12:00:01 POST /service/resource/67/part/111 1310",
        true
    )]
    [InlineData("[w1, w2 = \"b  c\"]", "a b  c ", true)]
    [InlineData("[w1, w2 = \"\"]", "a []", true)]
    [InlineData("[w1 = a]", "  a  ", true)]
    [InlineData("[w1]", "", false)]
    [InlineData("[w1 = \"[a\", w2]", "[a b", true)]
    [InlineData("[w1 = \"a\\\"b\", w2]", "a\"b \"c d\"", true)]
    [InlineData("[w1, w2 > 5]", "a 10 b", false)]
    [InlineData("[w1 > 5]", "abc", false)]
    [InlineData("[w1 = 5]", "5.0", true)]
    [InlineData("[w1 != 5]", "x", true)]
    public void Words_of_a_line(string pattern, string line, bool matches) => Assert.Equal(matches, Matches(pattern, line));
}
