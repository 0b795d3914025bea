using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Predicates;

public sealed class PredicateTests
{
    [Theory]
    [InlineData("userName: ada", "equals")]
    [InlineData("userName: [ada, grace]", "in")]
    [InlineData("userName: { in: [ada] }", "in")]
    [InlineData("mfaActive: false", "equals")]
    [InlineData("userName: { like: 'ci-*' }", "like")]
    [InlineData("createDate: { before: 2026-01-01 }", "before")]
    [InlineData("createDate: { remains: 30 days }", "remains")]
    [InlineData("groupList: { contains: admins }", "contains")]
    [InlineData("groupList: { any: { startsWith: a } }", "any")]
    [InlineData("groupList: { none: admins }", "none")]
    [InlineData("groupList: { count: 0 }", "count")]
    [InlineData("tags: { empty: true }", "empty")]
    [InlineData("tags.Owner: { exists: true }", "exists")]
    public void A_value_is_read_as_this_matcher(string predicate, string matcher)
    {
        var path = Assert.IsType<PathPredicate>(Read(predicate));

        Assert.Equal(matcher, Assert.Single(path.Matchers).Name);
    }

    [Fact]
    public void What_follows_a_map_is_one_free_key_with_its_dots()
    {
        var path = Assert.IsType<PathPredicate>(Read("tags.aws:cloudformation.stack-name: x")).Path;

        Assert.Equal(["tags", "aws:cloudformation.stack-name"], path.Steps);
        Assert.Equal(["iam/authorization-details"], path.Parts);
    }

    [Fact]
    public void Joins_and_paths_in_one_map_must_all_hold()
    {
        var all = Assert.IsType<AllOfPredicate>(Read("mfaActive: true, anyOf: [{ userName: a }, { userName: b }], not: { path: / }"));

        Assert.Collection(
            all.Operands,
            o => Assert.IsType<PathPredicate>(o),
            o => Assert.Equal(2, Assert.IsType<AnyOfPredicate>(o).Operands.Count),
            o => Assert.IsType<PathPredicate>(Assert.IsType<NotPredicate>(o).Operand)
        );
    }

    [Fact]
    public void Objects_of_a_list_are_seen_through_a_predicate_of_their_own()
    {
        var path = Assert.IsType<PathPredicate>(Read("accessKeys: { all: { status: Inactive, createDate: { within: 1 day } } }"));

        var element = Assert.IsType<ElementPredicateArgument>(Assert.Single(path.Matchers).Argument);
        Assert.Equal(2, Assert.IsType<AllOfPredicate>(element.Predicate).Operands.Count);
    }

    [Fact]
    public void An_exact_count_is_both_bounds()
    {
        var path = Assert.IsType<PathPredicate>(Read("accessKeys: { count: { equals: 1 } }"));

        var one = new LiteralOperand(new NumberLiteral("1", 1));
        Assert.Equal(new BoundsArgument(new CountBounds(one, one)), path.Matchers[0].Argument);
    }

    [Fact]
    public void A_list_parameter_stands_for_all_its_items()
    {
        var control = Control("parameters:\n  names: { type: list, default: [a, b], description: Names. }\n", "userName: { in: $names }");

        var path = Assert.IsType<PathPredicate>(Assert.IsType<RequireDemand>(control.Demand).Predicate);
        var operands = Assert.IsType<OperandsArgument>(path.Matchers[0].Argument).Operands;
        Assert.Equal([new ParameterOperand("names")], operands);
    }

    private static Predicate Read(string predicate) => Assert.IsType<RequireDemand>(Control("", predicate).Demand).Predicate;

    private static Control Control(string parameters, string predicate)
    {
        var text = $$"""
            id: user-example
            title: Users are as the example wants
            description: An example.
            rationale: An example.
            severity: low
            {{parameters}}resource: AWS::IAM::User
            require: { {{predicate}} }
            remediation: { text: Mend it. }
            """;
        const string cases = """
            cases:
              - { name: P, outcome: Pass, resources: { a: {} }, subjects: { a: Pass } }
              - { name: F, outcome: Fail, resources: { a: {} }, subjects: { a: Fail } }
              - { name: E, outcome: Error }
              - { name: N, outcome: NotApplicable }
            """;
        var result = Examples.Compile(
            new SourceText("controls/resilience/user-example/control.yaml", text),
            new SourceText("controls/resilience/user-example/cases.yaml", cases)
        );
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics));
        return Assert.Single(result.Catalogue.Controls);
    }
}
