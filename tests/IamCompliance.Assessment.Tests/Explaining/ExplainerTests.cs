using System.Text;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Explaining;

public sealed class ExplainerTests
{
    private static readonly ControlBuilder Control = new()
    {
        Where = User("path", "equals", Text("/")),
        Require = AnyOf(
            User("mfaActive", "equals", Boolean(true)),
            AllOf(
                User("passwordEnabled", "equals", Boolean(false)),
                User("accessKeys", "none", new ElementPredicateArgument(Key("status", "equals", Text("Active"))))
            )
        ),
    };

    private static readonly Item Ada = Resource(
        "AIDA1",
        """
        {"path":"/","mfaActive":false,"passwordEnabled":false,"accessKeys":[{"slot":"1","status":"Active"},{"slot":"2","status":"Inactive"}]}
        """
    ) with
    {
        ResourceName = "ada",
        Arn = "arn:aws:iam::111122223333:user/team/ada",
    };

    [Fact]
    public void Value_of_every_expression_is_shown_although_the_verdict_was_settled_earlier() =>
        Assert.Equal(
            """
            all of
              path equals / True /
              any of False
                mfaActive equals true False false
                all of False
                  passwordEnabled equals false True false
                  accessKeys has no element where (status equals Active) False 2 elements
                    accessKeys[1].status equals Active True Active
                    accessKeys[2].status equals Active False Inactive

            """,
            "all of\n" + Tree(Explain(Control, "ada").Where!) + Tree(Explain(Control, "ada").Demand!)
        );

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/team/ada")]
    [InlineData("AIDA1")]
    [InlineData("ada")]
    [InlineData("team/ada")]
    [InlineData("user/team/ada")]
    [InlineData("/ada")]
    public void Resource_goes_by_arn_id_name_or_end_of_arn(string name) => Assert.Equal(Ada.Arn, Explain(Control, name).Subject);

    [Theory]
    [InlineData("da")]
    [InlineData("Ada")]
    [InlineData("")]
    [InlineData("eve")]
    public void Part_of_a_name_is_no_name(string name) => Assert.Empty(All(Control, Recorded([Ada]), name));

    [Fact]
    public void Subject_out_of_scope_is_explained_too()
    {
        var explanation = Explain(Control with { Where = User("path", "equals", Text("/ci/")) }, "ada");

        Assert.Null(explanation.Observation);
        Assert.Equal(Truth.False, explanation.Where!.Truth);
        Assert.NotNull(explanation.Demand);
    }

    [Fact]
    public void Every_element_of_a_resource_is_explained_and_one_by_its_id()
    {
        var each = new ControlBuilder { Each = "accessKeys", Require = Key("status", "equals", Text("Inactive")) };

        Assert.Equal([Outcome.Fail, Outcome.Pass], All(each, Recorded([Ada]), "ada").Select(e => e.Observation!.Value));
        Assert.Equal(Outcome.Pass, Assert.Single(All(each, Recorded([Ada]), Ada.Arn + "#accessKeys/2")).Observation);
    }

    [Fact]
    public void Unread_list_and_unread_population_say_why()
    {
        var each = new ControlBuilder { Each = "accessKeys", Require = Key("status", "equals", Text("Inactive")) };
        var list = Assert.Single(All(each, Recorded([Ada], Denied(PartIds.CredentialReport, "iam:GetCredentialReport")), "ada"));
        var population = Assert.Single(
            All(Control, Recorded([Ada], Denied(PartIds.AuthorizationDetails, "iam:GetAccountAuthorizationDetails")), "ada")
        );

        Assert.Equal((Outcome.Error, PartIds.CredentialReport), (list.Observation, list.Each!.Part));
        Assert.Equal(Truth.True, list.Population.Truth);
        Assert.Equal((Outcome.Error, Truth.Unknown), (population.Observation, population.Population.Truth));
        Assert.StartsWith(
            "unknown: iam:GetAccountAuthorizationDetails was denied",
            population.Population.Observed,
            StringComparison.Ordinal
        );
        Assert.Null(population.Demand);
    }

    [Fact]
    public void Control_that_nobody_selected_is_named() =>
        Assert.Contains(
            "`other`",
            Assert.Throws<KeyNotFoundException>(() => Explainer.Explain(Catalogue([]), "other", Recorded([]), "ada")).Message,
            StringComparison.Ordinal
        );

    private static Explanation Explain(ControlBuilder control, string name) => Assert.Single(All(control, Recorded([Ada]), name));

    private static IReadOnlyList<Explanation> All(ControlBuilder control, AccountState state, string name) =>
        Explainer.Explain(Catalogue([control.Bind()]), control.Id, state, name);

    private static string Tree(ExplanationNode node, int depth = 1)
    {
        var text = new StringBuilder().Append(' ', depth * 2).Append($"{node.Text} {node.Truth} {node.Observed}".TrimEnd()).Append('\n');
        foreach (var child in node.Children)
            text.Append(Tree(child, depth + 1));
        return text.ToString();
    }
}
