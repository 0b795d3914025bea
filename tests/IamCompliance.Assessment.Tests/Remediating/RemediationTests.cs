using IamCompliance.Assessment.Remediating;
using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Remediating;

public sealed class RemediationTests
{
    [Theory]
    [InlineData("ada", "ada")]
    [InlineData("a.b+c=d,e@f_g-h/i:j", "a.b+c=d,e@f_g-h/i:j")]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("$(reboot)", "'$(reboot)'")]
    [InlineData("a;rm -rf ~", "'a;rm -rf ~'")]
    [InlineData("o'neill", @"'o'\''neill'")]
    [InlineData("ярослав", "'ярослав'")]
    [InlineData("a\nb", "{userName}")]
    [InlineData("a\u202eb", "{userName}")]
    public void Names_stay_one_word_of_the_command(string name, string shown) =>
        Assert.Equal($"aws iam delete-user --user-name {shown}", Fill("aws iam delete-user --user-name {userName}", name));

    [Theory]
    [InlineData("echo '{userName}'", "o'neill $x", @"echo 'o'\''neill $x'")]
    [InlineData("echo \"{userName}\"", "a\"$(x)`y`\\", "echo \"a\\\"\\$(x)\\`y\\`\\\\\"")]
    [InlineData("echo \"it's\" {userName}", "a b", "echo \"it's\" 'a b'")]
    [InlineData("echo '{\"Name\": \"{userName}\"}'", "ada", "echo '{\"Name\": \"ada\"}'")]
    public void Quotes_around_a_placeholder_are_kept(string command, string name, string expected) =>
        Assert.Equal(expected, Fill(command, name));

    [Theory]
    [InlineData("{missing}")]
    [InlineData("{user Name}")]
    [InlineData("{}")]
    [InlineData("{userName")]
    [InlineData("{list}")]
    [InlineData("{status.isLogging.deeper}")]
    public void What_cannot_be_filled_stays_visible(string command) =>
        Assert.Equal(command, CliTemplate.Parse(command)!.Fill(Json("""{"userName":"ada","list":[1],"status":{"isLogging":true}}""")));

    [Fact]
    public void Values_come_from_the_element_before_the_resource() =>
        Assert.Equal(
            "1 ada true 7",
            CliTemplate
                .Parse("{slot} {userName} {status.on} {n}")!
                .Fill(Json("""{"slot":"1","n":7}"""), Json("""{"slot":"9","userName":"ada","status":{"on":true}}"""))
        );

    [Fact]
    public void Only_a_failure_gets_a_command()
    {
        var control = new ControlBuilder { Require = User("mfaActive", "equals", Boolean(true)), Cli = "fix {userName}" };
        var state = Recorded([
            Resource("a", """{"userName":"a","mfaActive":true}"""),
            Resource("b", """{"userName":"b","mfaActive":false}"""),
            Resource("c", """{"userName":"c","mfaActive":0}"""),
            Resource("d", """{"userName":"d","mfaActive":false}"""),
        ]);

        var result = Assess(control, state, Waiver("d", Now.AddDays(1)));

        Assert.Equal([null, "fix b", null, "fix d"], result.Subjects.Select(s => s.RemediationCli));
    }

    private static string Fill(string command, string name) =>
        CliTemplate.Parse(command)!.Fill(Json("{\"userName\":" + System.Text.Json.JsonSerializer.Serialize(name) + "}"));
}
