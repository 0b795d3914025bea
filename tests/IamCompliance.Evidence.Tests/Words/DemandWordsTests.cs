using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Words;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Words;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Words;

public sealed class DemandWordsTests
{
    private static readonly SourceSpan Span = SourceSpan.StartOf("control.yaml");

    private static readonly PredicateWords Words = new(new OperandWords(_ => null, namesParameters: true));

    [Fact]
    public void Population_scope_and_demand_read_as_sentences()
    {
        var bound = Sample.Bound();

        Assert.Equal("each element of accessKeys of every AWS::IAM::User", DemandWords.Population(bound));
        Assert.Equal("status equals Active", DemandWords.Scope(bound));
        Assert.Equal("holds for each: createDate is no older than 90 days ($maxAge)", DemandWords.Demand(bound));
    }

    [Fact]
    public void Nested_predicates_keep_their_grouping()
    {
        var a = Path("a", Use("exists", PropertyType.String, Value(new BooleanLiteral("false", false))));
        var b = Path("b", Use("in", PropertyType.String, new OperandsArgument([Literal("x"), Literal("y")])));
        var predicate = new AllOfPredicate([a, new AnyOfPredicate([b, new NotPredicate(a, Span)], Span)], Span);

        Assert.Equal("a is absent and (b is one of x, y or not (a is absent))", Words.Of(predicate));
    }

    [Fact]
    public void Quantifiers_and_counts_name_what_they_range_over()
    {
        var elements = new ElementPredicateArgument(
            Path("status", Use("equals", PropertyType.String, new OperandArgument(Literal("Active"))))
        );
        var any = Path("keys", Use("any", PropertyType.String, elements));
        var count = Path("keys", Use("count", PropertyType.String, new BoundsArgument(new CountBounds(null, Literal("1")))));

        Assert.Equal("keys has any element where (status equals Active)", Words.Of(any));
        Assert.Equal("keys has at most 1 elements", Words.Of(count));
    }

    [Fact]
    public void Forbidding_and_counting_are_said_as_such()
    {
        var control = Sample.Control();
        var forbid = Sample.Bound(
            control with
            {
                Demand = new ForbidDemand(Path("a", Use("empty", PropertyType.String, Value(new BooleanLiteral("true", true))))),
            }
        );
        var count = Sample.Bound(control with { Demand = new RequireCountDemand(new CountBounds(Literal("1"), Literal("2"))) });

        Assert.Equal("holds for none: a is empty", DemandWords.Demand(forbid));
        Assert.Equal("the number in scope is at least 1 and at most 2", DemandWords.Demand(count));
    }

    private static PathPredicate Path(string name, MatcherUse use) =>
        new(new PropertyPath(name, [name], PropertyType.String, PartIds.AuthorizationDetails, []), [use], Span);

    private static MatcherUse Use(string name, PropertyType target, MatcherArgument argument) =>
        new(name, target, argument, Span) { Part = PartIds.AuthorizationDetails };

    private static OperandArgument Value(Literal literal) => new(new LiteralOperand(literal));

    private static LiteralOperand Literal(string text) => new(new StringLiteral(text));
}
