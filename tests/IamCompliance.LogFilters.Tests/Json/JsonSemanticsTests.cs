using static IamCompliance.LogFilters.Tests.Reading.Patterns;

namespace IamCompliance.LogFilters.Tests.Json;

public sealed class JsonSemanticsTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"x":[1]}""")]
    [InlineData("""{"x":{"y":1}}""")]
    [InlineData("""{"x":true}""")]
    [InlineData("""{"x":null}""")]
    public void What_is_no_string_and_no_number_is_neither_equal_nor_unequal(string message)
    {
        foreach (var operand in new[] { "a", "1", "\"true\"", "\"\"", "%.*%", "*", "null" })
        {
            Assert.False(Matches($"{{ $.x = {operand} }}", message));
            Assert.False(Matches($"{{ $.x != {operand} }}", message));
        }

        Assert.False(Matches("{ $.x >= 0 || $.x < 0 }", message));
    }

    [Fact]
    public void A_condition_that_does_not_apply_leaves_the_others_alone()
    {
        Assert.True(Matches("{ $.x != 1 || $.y = 2 }", """{"x":[1],"y":2}"""));
        Assert.True(Matches("{ $.x NOT EXISTS || $.x != 1 }", """{}"""));
        Assert.False(Matches("{ $.x NOT EXISTS || $.x != 1 }", """{"x":1}"""));
    }

    [Theory]
    [InlineData("{ $.x = \"1\" }", """{"x":1}""", true)]
    [InlineData("{ $.x = \"1\" }", """{"x":1.0}""", false)]
    [InlineData("{ $.x = 1 }", """{"x":1.0}""", true)]
    [InlineData("{ $.x = 1 }", """{"x":"1"}""", true)]
    [InlineData("{ $.x = 1 }", """{"x":"1.0"}""", false)]
    [InlineData("{ $.x != 1 }", """{"x":"2"}""", true)]
    [InlineData("{ $.x > 1 }", """{"x":"2"}""", false)]
    [InlineData("{ $.x = 12345678901234567890 }", """{"x":12345678901234567890}""", true)]
    [InlineData("{ $.x = 12345678901234567890 }", """{"x":12345678901234567891}""", false)]
    [InlineData("{ $.x > 1e400 }", """{"x":5}""", false)]
    [InlineData("{ $.x < 1e400 }", """{"x":5}""", true)]
    [InlineData("{ $.x = 0 }", """{"x":1e-40}""", false)]
    [InlineData("{ $.x = -0 }", """{"x":0}""", true)]
    [InlineData("{ $.x IS TRUE }", """{"x":"true"}""", false)]
    [InlineData("{ $.x IS FALSE }", """{"x":false}""", true)]
    [InlineData("{ $.x IS NULL }", """{"x":""}""", false)]
    public void Kinds_of_values(string pattern, string message, bool matches) => Assert.Equal(matches, Matches(pattern, message));

    [Theory]
    [InlineData("*Event", "PutEvent", true)]
    [InlineData("*Event", "Event", true)]
    [InlineData("*Event", "Events", false)]
    [InlineData("Event*", "EventName", true)]
    [InlineData("Event*", "PutEvent", false)]
    [InlineData("*Event*", "PutEvents", true)]
    [InlineData("*Event*", "Put", false)]
    [InlineData("Ev*ent", "Ev*ent", true)]
    [InlineData("Ev*ent", "Evanescent", false)]
    [InlineData("*Ev*ent", "PutEv*ent", true)]
    [InlineData("*", "", true)]
    [InlineData("**", "any", true)]
    [InlineData("A*", "a", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void A_star_is_a_wildcard_at_the_ends_of_a_text(string operand, string value, bool matches)
    {
        Assert.Equal(matches, Matches($"{{ $.x = \"{operand}\" }}", $$"""{"x":"{{value}}"}"""));
        Assert.Equal(!matches, Matches($"{{ $.x != \"{operand}\" }}", $$"""{"x":"{{value}}"}"""));
    }

    [Theory]
    [InlineData("{ $.a-b_c.D1 = x }", """{"a-b_c":{"D1":"x"}}""")]
    [InlineData("{ $.['a b'].['c.d'][1] = x }", """{"a b":{"c.d":["y","x"]}}""")]
    [InlineData("{ $['a b'] = x }", """{"a b":"x"}""")]
    [InlineData("{ $.a[*].b = x }", """{"a":[{"b":"y"},7,{"b":"x"}]}""")]
    [InlineData("{ $.a.*.b = x }", """{"a":{"p":{"b":"y"},"q":{"b":"x"}}}""")]
    [InlineData("{ $.a[*] != x }", """{"a":["x","y"]}""")]
    [InlineData("{ $.a[*].b NOT EXISTS }", """{"a":[{"c":1},{}]}""")]
    [InlineData("{ $.a[*] IS NULL }", """{"a":[1,null]}""")]
    [InlineData("{ $.a.b.c NOT EXISTS }", """{"a":{"b":"text"}}""")]
    [InlineData("{ $.users[*].name = \"J\\\"D\" }", """{"users":[{"name":"J\"D"}]}""")]
    [InlineData("{ $.path = \"C:\\temp\\\\x\" }", """{"path":"C:\\temp\\x"}""")]
    public void Selectors_reach(string pattern, string message) => Assert.True(Matches(pattern, message));

    [Theory]
    [InlineData("{ $.a[*] != x }", """{"a":["x","x"]}""")]
    [InlineData("{ $.a[*].b NOT EXISTS }", """{"a":[{"b":1},{}]}""")]
    [InlineData("{ $.a[0] = x }", """{"a":"x"}""")]
    [InlineData("{ $.a[0] = x }", """{"a":{"0":"x"}}""")]
    [InlineData("{ $.a[*] = x }", """{"a":{"p":"x"}}""")]
    [InlineData("{ $.* = x }", """{"a":{"p":"x"}}""")]
    [InlineData("{ $.a[2] = x }", """{"a":["x","x"]}""")]
    [InlineData("{ $.A = x }", """{"a":"x"}""")]
    public void Selectors_do_not_reach(string pattern, string message) => Assert.False(Matches(pattern, message));

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("""{"a":""")]
    [InlineData("""[{"b":1}]""")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void A_line_that_is_no_object_matches_no_JSON_pattern(string line) =>
        Assert.False(Matches("{ $.a NOT EXISTS || $.a = * }", line));

    [Fact]
    public void An_event_that_is_no_object_matches_no_JSON_pattern()
    {
        var filter = Read("{ $.a NOT EXISTS }");
        Assert.False(filter.Matches(Event("[]")));
        Assert.False(filter.Matches(default));
        Assert.True(filter.Matches(Event("{}")));
    }

    [Fact]
    public void Half_a_surrogate_pair_equals_nothing_and_breaks_nothing()
    {
        Assert.False(Matches("{ $.a = * || $.a != x }", """{"a":"\ud800"}"""));
        Assert.True(Matches("{ $.a = 1 }", """{"\ud800":"x","a":1}"""));
        Assert.True(Read("\"x\"").Matches(Event("""{"a":"\ud800x"}""")));
        Assert.False(Matches("{ $.a = b }", "{\"a\":\"\ud800\"}"));
    }

    [Theory]
    [InlineData("{$.a=1&&$.b=2}")]
    [InlineData("  {\t$.a\n=\r\n1 && $.b=2\n}  ")]
    [InlineData("{((($.a=1))&&($.b=2))}")]
    [InlineData("{ $.b = 2 && ( $.a = 1 || $.a = 3 ) }")]
    public void White_space_and_parentheses_are_free(string pattern) => Assert.True(Matches(pattern, """{"a":1,"b":2}"""));
}
