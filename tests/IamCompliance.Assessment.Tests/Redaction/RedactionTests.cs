using IamCompliance.Assessment.Redaction;
using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Redaction;

public sealed class RedactionTests
{
    [Fact]
    public void Observed_values_never_show_an_access_key_id()
    {
        var control = new ControlBuilder
        {
            Require = AllOf(User("path", "equals", Text("/")), User("groupList", "contains", Text("x"))),
            Cli = "fix {path}",
        };
        var state = Recorded([Resource("ada", """{"path":"/AKIAIOSFODNN7EXAMPLE/","groupList":["AKIAIOSFODNN7EXAMPLE"]}""")]);

        var subject = Assess(control, state).Subjects[0];

        Assert.Equal(["/****************MPLE/", "[****************MPLE]"], subject.Reasons.Select(r => r.Observed));
        Assert.Equal("fix /****************MPLE/", subject.RemediationCli);
    }

    [Theory]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\r\nb", "a\\u000d\\u000ab")]
    [InlineData("a\u202eb", "a\\u202eb")]
    [InlineData("<b>&\"'", "<b>&\"'")]
    [InlineData("ярослав 日本", "ярослав 日本")]
    public void Characters_that_steer_a_terminal_are_spelled_out(string text, string expected) =>
        Assert.Equal(expected, Printable.From(text));

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        var shown = Printable.From(new string('a', 199) + "\ud83d\ude00" + new string('b', 5_000));

        Assert.Equal(new string('a', 199) + "… (5201 characters)", shown);
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("  ", "\"  \"")]
    public void Blank_text_is_quoted(string path, string shown) =>
        Assert.Equal(
            shown,
            Assess(
                new ControlBuilder { Require = User("path", "equals", Text("/")) },
                Recorded([Resource("a", "{\"path\":\"" + path + "\"}")])
            )
                .Subjects[0]
                .Reasons[0]
                .Observed
        );
}
