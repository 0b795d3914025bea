using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

/// <summary>Judges types that are known only from AWS Config, whose schema leaves open where lists are.</summary>
public sealed class RecordedTypeTests
{
    private const string Function = "AWS::Lambda::Function";

    private static readonly string PartId = RecordedParts.IdOf(Function);

    private static readonly ControlBuilder CurrentRuntime = new()
    {
        Type = Function,
        Require = Of(Function, "runtime", "notIn", Several(Text("python3.8"), Text("nodejs16.x"))),
    };

    [Theory]
    [InlineData("""{"runtime":"dotnet10"}""", Outcome.Pass)]
    [InlineData("""{"runtime":"python3.8"}""", Outcome.Fail)]
    [InlineData("""{"packageType":"Image"}""", Outcome.Pass)]
    public void A_recorded_resource_is_judged(string configuration, Outcome expected) =>
        Assert.Equal(expected, Assess(CurrentRuntime, Read(Resource("api", configuration, Function))).Outcome);

    [Fact]
    public void None_recorded_is_not_applicable_once_all_were_read() =>
        Assert.Equal(Outcome.NotApplicable, Assess(CurrentRuntime, Read()).Outcome);

    [Fact]
    public void Denied_reading_is_an_error_that_names_operation_and_permission()
    {
        var denied = Denied(PartId, "config:SelectResourceConfig");
        var result = Assess(CurrentRuntime, Recorded([Resource("api", """{"runtime":"dotnet10"}""", Function)], denied));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(
            "unknown: config:SelectResourceConfig was denied (AccessDeniedException); grant config:SelectResourceConfig",
            Assert.Single(Assert.Single(result.Subjects).Reasons).Observed
        );
    }

    [Fact]
    public void A_part_that_nobody_collected_is_an_error_that_says_what_reads_it()
    {
        var result = Assess(CurrentRuntime, Recorded([]));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains(
            "config/resources/AWS::Lambda::Function was not collected; config:SelectResourceConfig reads it",
            result.Summary,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("equals")]
    [InlineData("notEquals")]
    [InlineData("like")]
    [InlineData("matches")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    [InlineData("contains")]
    public void A_list_is_never_taken_for_one_text(string matcher)
    {
        var predicate = Of(Function, "architectures", matcher, One(Text("arm64")));

        Assert.Equal(Truth.Unknown, Ask("""{"architectures":["arm64"]}""", predicate));
        Assert.Equal(Truth.Unknown, Ask("""{"architectures":[]}""", predicate));
        Assert.NotEqual(Truth.Unknown, Ask("""{"architectures":"arm64"}""", predicate));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("notIn")]
    public void A_list_is_never_one_of_several_texts(string matcher) =>
        Assert.Equal(Truth.Unknown, Ask("""{"architectures":["arm64"]}""", Of(Function, "architectures", matcher, Several(Text("arm64")))));

    [Theory]
    [InlineData("equals")]
    [InlineData("atLeast")]
    [InlineData("atMost")]
    [InlineData("greaterThan")]
    [InlineData("lessThan")]
    public void A_list_is_never_taken_for_one_number(string matcher) =>
        Assert.Equal(Truth.Unknown, Ask("""{"timeout":[60]}""", Of(Function, "timeout", matcher, One(Number(60)))));

    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    public void A_list_is_never_taken_for_one_instant(string matcher) =>
        Assert.Equal(
            Truth.Unknown,
            Ask("""{"lastModified":["2026-01-30T00:00:00Z"]}""", Of(Function, "lastModified", matcher, One(Instant("2026-01-01"))))
        );

    [Theory]
    [InlineData("within")]
    [InlineData("olderThan")]
    [InlineData("remains")]
    public void A_list_has_no_age(string matcher) =>
        Assert.Equal(
            Truth.Unknown,
            Ask("""{"lastModified":["2026-01-30T00:00:00Z"]}""", Of(Function, "lastModified", matcher, One(Days(1))))
        );

    [Theory]
    [InlineData("any", """["arm64","x86_64"]""", Truth.True)]
    [InlineData("all", """["arm64","x86_64"]""", Truth.False)]
    [InlineData("none", """["arm64","x86_64"]""", Truth.False)]
    [InlineData("any", "[]", Truth.False)]
    [InlineData("all", "[]", Truth.True)]
    [InlineData("none", "[]", Truth.True)]
    [InlineData("any", "null", Truth.False)]
    [InlineData("any", "\"arm64\"", Truth.Unknown)]
    [InlineData("all", "\"arm64\"", Truth.Unknown)]
    [InlineData("none", "\"arm64\"", Truth.Unknown)]
    [InlineData("any", """[["arm64"]]""", Truth.Unknown)]
    public void A_quantifier_judges_a_list_and_nothing_else(string quantifier, string value, Truth expected)
    {
        var target = ControlBuilder
            .Path(Definitions.Resources.KnownResourceTypes.Catalog.Find(Function)!.Configuration, "architectures")
            .Type.Element!;
        var elements = new ElementMatchersArgument([Use("equals", target, One(Text("arm64")))]);

        Assert.Equal(expected, Ask($$"""{"architectures":{{value}}}""", Of(Function, "architectures", quantifier, elements)));
    }

    [Theory]
    [InlineData("""[{"codeSize":1}]""", Truth.True)]
    [InlineData("""[]""", Truth.False)]
    [InlineData("null", Truth.False)]
    [InlineData("""{"codeSize":1,"arn":"a"}""", Truth.Unknown)]
    public void A_count_counts_elements_and_never_properties(string value, Truth expected) =>
        Assert.Equal(
            expected,
            Ask(
                $$"""{"layers":{{value}}}""",
                Of(Function, "layers", "count", new BoundsArgument(new CountBounds(new LiteralOperand(Number(1)), null)))
            )
        );

    [Theory]
    [InlineData("[]", false, true)]
    [InlineData("{}", false, true)]
    [InlineData("null", true, true)]
    [InlineData("""[{"codeSize":1}]""", false, false)]
    [InlineData("""{"codeSize":1}""", false, false)]
    public void Presence_is_the_same_question_for_both(string value, bool isAbsent, bool isEmpty)
    {
        var configuration = $$"""{"layers":{{value}}}""";

        Assert.Equal(isAbsent ? Truth.False : Truth.True, Ask(configuration, Of(Function, "layers", "exists", One(Boolean(true)))));
        Assert.Equal(isEmpty ? Truth.True : Truth.False, Ask(configuration, Of(Function, "layers", "empty", One(Boolean(true)))));
    }

    [Theory]
    [InlineData("""{"layers":{"codeSize":1}}""", Truth.True)]
    [InlineData("""{"layers":{}}""", Truth.False)]
    [InlineData("{}", Truth.False)]
    [InlineData("""{"layers":[{"codeSize":1}]}""", Truth.Unknown)]
    [InlineData("""{"layers":[]}""", Truth.Unknown)]
    [InlineData("""{"layers":"none"}""", Truth.Unknown)]
    public void A_path_leads_through_an_object_and_never_through_a_list(string configuration, Truth expected) =>
        Assert.Equal(expected, Ask(configuration, Of(Function, "layers.codeSize", "equals", One(Number(1)))));

    [Theory]
    [InlineData("layers.codeSize", """{"layers":[{"codeSize":1}]}""", "unknown: layers is a list, reach into it with any, all or none")]
    [InlineData(
        "layers.codeSize",
        """{"layers":"x"}""",
        "unknown: an object was expected on the way to layers.codeSize and text was recorded"
    )]
    [InlineData("timeout", """{"timeout":[1,2]}""", "unknown: [1, 2] is a list, compare its elements with any, all or none")]
    [InlineData("timeout", """{"timeout":"60"}""", "unknown: a number or a list was expected and text was recorded")]
    public void An_error_says_how_the_data_is_reached(string path, string configuration, string observed)
    {
        var control = new ControlBuilder { Type = Function, Require = Of(Function, path, "equals", One(Number(1))) };
        var reason = Assert.Single(Assert.Single(Assess(control, Read(Resource("api", configuration, Function))).Subjects).Reasons);

        Assert.Equal(path, reason.Path);
        Assert.Equal(observed, reason.Observed);
    }

    [Fact]
    public void A_quantifier_over_one_value_says_that_it_is_no_list()
    {
        var elements = new ElementMatchersArgument([Use("equals", Definitions.Resources.PropertyType.Number, One(Number(1)))]);
        var control = new ControlBuilder { Type = Function, Require = Of(Function, "timeout", "any", elements) };
        var reason = Assert.Single(Assert.Single(Assess(control, Read(Resource("api", """{"timeout":60}""", Function))).Subjects).Reasons);

        Assert.Equal("unknown: 60 is no list, compare it without any, all, none or count", reason.Observed);
    }

    [Fact]
    public void The_elements_of_a_list_are_the_subjects()
    {
        var control = new ControlBuilder
        {
            Type = Function,
            Each = "layers",
            Require = Layer("codeSize", 1),
        };
        var result = Assess(control, Read(Resource("api", """{"layers":[{"codeSize":1},{"codeSize":2}]}""", Function)));

        Assert.Equal(["api#layers/0 Pass", "api#layers/1 Fail"], result.Subjects.Select(s => $"{s.Subject} {s.Outcome}"));
    }

    [Fact]
    public void One_object_where_elements_were_asked_for_is_an_error_of_the_resource()
    {
        var control = new ControlBuilder
        {
            Type = Function,
            Each = "layers",
            Require = Layer("codeSize", 1),
        };
        var subject = Assert.Single(Assess(control, Read(Resource("api", """{"layers":{"codeSize":1}}""", Function))).Subjects);

        Assert.Equal(("api", Outcome.Error), (subject.Subject, subject.Outcome));
        Assert.Equal("unknown: layers is an object and no list", Assert.Single(subject.Reasons).Observed);
    }

    [Fact]
    public void What_AWS_Config_says_of_every_resource_is_judged_like_its_configuration()
    {
        var configuration =
            """{"arn":"arn:aws:lambda:eu-west-1:111122223333:function:api","awsRegion":"eu-west-1","tags":{"owner":"shop"}}""";

        Assert.Equal(Truth.True, Ask(configuration, Of(Function, "tags.owner", "equals", One(Text("shop")))));
        Assert.Equal(Truth.False, Ask(configuration, Of(Function, "tags.cost", "exists", One(Boolean(true)))));
        Assert.Equal(Truth.True, Ask(configuration, Of(Function, "awsRegion", "startsWith", One(Text("eu-")))));
    }

    private static PathPredicate Layer(string path, decimal value) =>
        At(
            ControlBuilder.Path(Definitions.Resources.KnownResourceTypes.Catalog.Find(Function)!.Configuration, "layers").Type.Element!,
            path,
            "equals",
            One(Number(value))
        );

    private static Truth Ask(string configuration, Predicate predicate) =>
        MatcherProbe.Ask(Function, configuration, predicate, new Part(PartId, ReadStatus.Complete));

    private static AccountState Read(params Item[] items) => Recorded(items, new Part(PartId, ReadStatus.Complete));
}
