using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

public sealed class ReasonTests
{
    private const string Ada = """
        {"userName":"ada","path":"/","mfaActive":false,"createDate":"2025-01-01T00:00:00Z","groupList":["users"],
         "accessKeys":[{"slot":"1","status":"Active","createDate":"2025-01-01T00:00:00Z"},{"slot":"2","status":"Inactive"}]}
        """;

    [Fact]
    public void Of_several_demands_only_the_failing_ones_are_reasons() =>
        Expect(
            AllOf(User("path", "equals", Text("/")), User("mfaActive", "equals", Boolean(true)), User("createDate", "within", Days(90))),
            "mfaActive | equals true | false | iam/credential-report | False",
            "createDate | no older than 90 days | 2025-01-01T00:00:00Z | iam/authorization-details | False"
        );

    [Fact]
    public void Passing_subject_shows_what_passed() =>
        Expect(
            AllOf(User("path", "equals", Text("/")), User("userName", "like", Text("a*"))),
            "path | equals / | / | iam/authorization-details | True",
            "userName | like a* | ada | iam/authorization-details | True"
        );

    [Fact]
    public void Of_alternatives_that_all_fail_each_is_named_as_one_of_several() =>
        Expect(
            AnyOf(User("mfaActive", "equals", Boolean(true)), User("path", "equals", Text("/ci/"))),
            "mfaActive | equals true (one of 2 alternatives) | false | iam/credential-report | False",
            "path | equals /ci/ (one of 2 alternatives) | / | iam/authorization-details | False"
        );

    [Fact]
    public void Of_alternatives_the_one_that_holds_is_the_reason() =>
        Expect(
            AnyOf(User("mfaActive", "equals", Boolean(true)), User("path", "equals", Text("/"))),
            "path | equals / | / | iam/authorization-details | True"
        );

    [Fact]
    public void Negation_turns_the_requirement_around() =>
        Expect(Not(User("path", "equals", Text("/"))), "path | not equals / | / | iam/authorization-details | False");

    [Fact]
    public void None_of_names_the_one_that_holds() =>
        Expect(
            NoneOf(User("path", "equals", Text("/")), User("mfaActive", "equals", Boolean(true))),
            "path | not equals / | / | iam/authorization-details | False"
        );

    [Fact]
    public void Failing_element_of_a_list_is_named_by_its_key() =>
        Expect(
            User("accessKeys", "all", new ElementPredicateArgument(Key("status", "equals", Text("Inactive")))),
            "accessKeys[1].status | equals Inactive | Active | iam/credential-report | False"
        );

    [Fact]
    public void Element_that_no_element_may_be_is_named() =>
        Expect(
            User("accessKeys", "none", new ElementPredicateArgument(Key("status", "equals", Text("Active")))),
            "accessKeys[1].status | not equals Active | Active | iam/credential-report | False"
        );

    [Fact]
    public void List_without_the_wanted_element_is_itself_the_reason() =>
        Expect(
            User("groupList", "contains", Text("admins")),
            "groupList | containing admins | [users] | iam/authorization-details | False"
        );

    [Fact]
    public void Quantifier_that_no_element_satisfies_is_itself_the_reason() =>
        Expect(
            User("accessKeys", "any", new ElementPredicateArgument(Key("status", "equals", Text("Revoked")))),
            "accessKeys | any element where (status equals Revoked) | 2 elements | iam/credential-report | False"
        );

    [Fact]
    public void Forbidden_predicate_is_explained_as_a_demand_not_to_hold()
    {
        var result = Assess(new ControlBuilder { Forbid = User("path", "equals", Text("/")) }, Recorded([Resource("ada", Ada)]));

        Assert.Equal(["path | not equals / | / | iam/authorization-details | False"], result.Subjects[0].Reasons.Select(Line));
    }

    [Fact]
    public void Parameters_are_filled_in()
    {
        var control = new ControlBuilder
        {
            Require = User("createDate", "within", Parameter("maxAge")),
            Parameters = [("maxAge", Days(45))],
        };

        Assert.Equal("no older than 45 days", Assess(control, Recorded([Resource("ada", Ada)])).Subjects[0].Reasons[0].Required);
    }

    private static void Expect(Predicate require, params string[] reasons)
    {
        var result = Assess(new ControlBuilder { Require = require }, Recorded([Resource("ada", Ada)]));

        Assert.Equal(reasons, Assert.Single(result.Subjects).Reasons.Select(Line));
    }

    private static string Line(Reason reason) => $"{reason.Path} | {reason.Required} | {reason.Observed} | {reason.Part} | {reason.Truth}";
}
