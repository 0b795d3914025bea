using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("atLeast", "14", Truth.True)]
    [InlineData("atLeast", "13", Truth.False)]
    [InlineData("atMost", "14", Truth.True)]
    [InlineData("atMost", "15", Truth.False)]
    [InlineData("greaterThan", "14", Truth.False)]
    [InlineData("greaterThan", "14.1", Truth.True)]
    [InlineData("lessThan", "14", Truth.False)]
    [InlineData("lessThan", "13.9", Truth.True)]
    [InlineData("equals", "14", Truth.True)]
    [InlineData("equals", "14.0", Truth.True)]
    [InlineData("notEquals", "14", Truth.False)]
    [InlineData("atLeast", "1e400", Truth.Unknown)]
    [InlineData("atLeast", "\"14\"", Truth.Unknown)]
    [InlineData("atLeast", "null", Truth.False)]
    [InlineData("atLeast", null, Truth.False)]
    [InlineData("atMost", null, Truth.False)]
    [InlineData("equals", null, Truth.False)]
    [InlineData("notEquals", null, Truth.True)]
    public void Number_against_14(string matcher, string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.AskNumber(json, matcher, 14));

    [Theory]
    [InlineData("equals", "\"ada\"", Truth.True)]
    [InlineData("equals", "\"Ada\"", Truth.False)]
    [InlineData("equals", "\"\\u0061da\"", Truth.True)]
    [InlineData("equals", "\"\\ud800\"", Truth.Unknown)]
    [InlineData("equals", null, Truth.False)]
    [InlineData("notEquals", "\"ada\"", Truth.False)]
    [InlineData("notEquals", "\"bob\"", Truth.True)]
    [InlineData("notEquals", null, Truth.True)]
    public void Text_against_ada(string matcher, string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("userName", json, matcher, One(Text("ada"))));

    [Theory]
    [InlineData("in", "\"ada\"", Truth.True)]
    [InlineData("in", "\"eve\"", Truth.False)]
    [InlineData("in", null, Truth.False)]
    [InlineData("notIn", "\"ada\"", Truth.False)]
    [InlineData("notIn", "\"eve\"", Truth.True)]
    [InlineData("notIn", null, Truth.True)]
    public void Text_against_a_list(string matcher, string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("userName", json, matcher, Several(Text("ada"), Text("bob"))));

    [Theory]
    [InlineData("true", Truth.True)]
    [InlineData("false", Truth.False)]
    [InlineData("\"true\"", Truth.Unknown)]
    [InlineData(null, Truth.False)]
    public void Boolean_against_true(string? json, Truth expected) =>
        Assert.Equal(expected, MatcherProbe.Ask("mfaActive", json, "equals", One(Boolean(true))));

    [Fact]
    public void List_parameter_stands_for_its_items()
    {
        var control = new ControlBuilder
        {
            Require = User(
                "userName",
                "in",
                new IamCompliance.Definitions.Predicates.OperandsArgument([
                    new IamCompliance.Definitions.Predicates.ParameterOperand("names"),
                ])
            ),
            Parameters = [("names", new IamCompliance.Definitions.Predicates.ListLiteral("[ada, bob]", [Text("ada"), Text("bob")]))],
        };

        var result = Assess(control, Recorded([Resource("1", """{"userName":"bob"}"""), Resource("2", """{"userName":"eve"}""")]));

        Assert.Equal([Outcome.Pass, Outcome.Fail], result.Subjects.Select(s => s.Outcome));
        Assert.Equal("one of ada, bob", result.Subjects[1].Reasons[0].Required);
    }
}
