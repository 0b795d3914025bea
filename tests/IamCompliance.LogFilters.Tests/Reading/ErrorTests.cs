namespace IamCompliance.LogFilters.Tests.Reading;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("{", 1, "a property selector such as $.eventName")]
    [InlineData("{}", 1, "a property selector such as $.eventName")]
    [InlineData("{ $.a }", 6, "=, !=, <, >, <=, >=, IS NULL, IS TRUE, IS FALSE or NOT EXISTS")]
    [InlineData("{ $.a = }", 8, "a value: a number, a word, text in double quotes or a regular expression between percent signs")]
    [InlineData("{ $.a == 1 }", 7, "a value: a number, a word, text in double quotes or a regular expression between percent signs")]
    [InlineData("{ $.a = 'Root' }", 8, "a value: a number, a word, text in double quotes or a regular expression between percent signs")]
    [InlineData("{ $.a = Failed authentication }", 15, "&&, || or a closing brace")]
    [InlineData("{ $.a = 1", 9, "&&, || or a closing brace")]
    [InlineData("{ $.a = 1 } x", 12, "the end of the pattern")]
    [InlineData("{ ($.a = 1 }", 11, "&&, || or a closing parenthesis")]
    [InlineData("{ $.a = 1) }", 9, "&&, || or a closing brace")]
    [InlineData("{ $.a = 1 & $.b = 2 }", 10, "&&, || or a closing brace")]
    [InlineData("{ $.a = 1 && }", 13, "a property selector such as $.eventName")]
    [InlineData("{ $.a = 1 AND $.b = 2 }", 10, "&&, || or a closing brace")]
    [InlineData("{ !($.a = 1) }", 2, "a property selector such as $.eventName")]
    [InlineData("{ $.a = \"x }", 12, "a closing quote for the one at offset 8")]
    [InlineData("{ $.a > \"5\" }", 8, "a number, as > compares numbers")]
    [InlineData("{ $.a <= 5* }", 9, "a number, as <= compares numbers")]
    [InlineData("{ $.a IS NOT NULL }", 9, "NULL, TRUE or FALSE (CloudWatch Logs has no IS NOT)")]
    [InlineData("{ $.a IS NULLS }", 9, "NULL, TRUE or FALSE (CloudWatch Logs has no IS NOT)")]
    [InlineData("{ $.a is null }", 6, "=, !=, <, >, <=, >=, IS NULL, IS TRUE, IS FALSE or NOT EXISTS")]
    [InlineData("{ $.a EXISTS }", 6, "=, !=, <, >, <=, >=, IS NULL, IS TRUE, IS FALSE or NOT EXISTS")]
    [InlineData("{ $.a NOT }", 10, "EXISTS")]
    [InlineData("{ a = 1 }", 2, "a property selector such as $.eventName")]
    [InlineData("{ $ = 1 }", 2, "a property selector such as $.eventName")]
    [InlineData("{ $. = 1 }", 4, "the name of a property, * or ['...']")]
    [InlineData("{ $.a..b = 1 }", 6, "the name of a property, * or ['...']")]
    [InlineData("{ $[0] = 1 }", 3, "a property before the element of an array")]
    [InlineData("{ $.a[-1] = 1 }", 5, "an element of an array such as [0] or [*]")]
    [InlineData("{ $.a[99999999999] = 1 }", 5, "an element of an array such as [0] or [*]")]
    [InlineData("{ $.['a = 1 }", 13, "a name between [' and ']")]
    [InlineData("{ $.a[*].b[*] = 1 }", 2, "a property selector with one wildcard, as CloudWatch Logs allows no more")]
    [InlineData(
        "{ $.a[*]=1||$.b[*]=1||$.c.*=1||$.d[*]=1 }",
        31,
        "no fourth wildcard selector, as CloudWatch Logs allows three in a pattern"
    )]
    [InlineData("{ $.a=%a%||$.a=%b%||$.a=%c% }", 24, "no third regular expression, as CloudWatch Logs allows two in a pattern")]
    [InlineData("[", 1, "the name of a field")]
    [InlineData("[]", 1, "the name of a field")]
    [InlineData("[a", 2, "&&, ||, a comma or a closing bracket")]
    [InlineData("[a b]", 3, "&&, ||, a comma or a closing bracket")]
    [InlineData("[a] b", 4, "the end of the pattern")]
    [InlineData("[..., a, ...]", 9, "no second ellipsis, as it could not be told which fields either stands for")]
    [InlineData("[a, status = 4* && bytes > 1000]", 19, "the field status, as a condition is about one field")]
    [InlineData("[w1=!ERROR]", 4, "a value: a number, a word, text in double quotes or a regular expression between percent signs")]
    [InlineData("[= 4]", 1, "the name of a field")]
    [InlineData("ERROR:", 5, "white space, or double quotes around a term that has more than letters, digits and underscores")]
    [InlineData("ERROR - x", 7, "a term of letters, digits and underscores, or a phrase in double quotes")]
    [InlineData("%a% ERROR", 4, "the end of the pattern")]
    [InlineData("ERROR %a%", 6, "a term of letters, digits and underscores, or a phrase in double quotes")]
    [InlineData("\"open", 5, "a closing quote for the one at offset 0")]
    public void An_error_says_where_and_what_was_expected(string pattern, int position, string expected)
    {
        var reading = LogFilter.Parse(pattern);
        Assert.Null(reading.Filter);
        Assert.Equal(new LogFilterError(position, expected), reading.Error);
        Assert.Equal($"expected {expected} at offset {position}", reading.Error!.ToString());
    }

    [Fact]
    public void A_pattern_has_at_most_1024_characters()
    {
        Assert.True(LogFilter.Parse(new string('a', 1024)).Succeeded);
        Assert.Equal(1024, LogFilter.Parse(new string('a', 1025)).Error?.Position);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Equal(
            new LogFilterError(11, "a whole character, not half of a surrogate pair"),
            LogFilter.Parse("{ $.a = \"\ud83d\udd11\ud800\" }").Error
        );
        Assert.Equal(1, LogFilter.Parse("\"\udd11\ud83d\"").Error?.Position);
        Assert.True(LogFilter.Parse("{ $.a = \"\ud83d\udd11\" }").Succeeded);
    }

    [Fact]
    public void A_regular_expression_that_counts_too_far_is_refused()
    {
        var reading = LogFilter.Parse($"%{string.Concat(Enumerable.Repeat("a{255}", 100))}%");
        Assert.Equal(new LogFilterError(1, "a regular expression with smaller counts"), reading.Error);
        Assert.True(LogFilter.Parse("%a{255}b{255}%").Succeeded);
    }

    [Fact]
    public void What_was_read_has_no_error() => Assert.Null(LogFilter.Parse("{ $.a = 1 }").Error);
}
