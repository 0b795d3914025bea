using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

/// <summary>What a control says of an account in which nobody is in scope.</summary>
public sealed class WhenEmptyTests
{
    private static readonly Item Off = Resource("ada", """{"accessKeys":[{"slot":"1","status":"Inactive"}]}""");

    private static ControlBuilder Keys(bool failsWhenEmpty) =>
        new()
        {
            Each = "accessKeys",
            Where = Key("status", "equals", Text("Active")),
            Require = Key("createDate", "within", Days(90)),
            FailsWhenEmpty = failsWhenEmpty,
        };

    [Theory]
    [InlineData("", false)]
    [InlineData("whenEmpty: notApplicable", false)]
    [InlineData("whenEmpty: fail", true)]
    public void What_is_written_is_what_is_assessed(string line, bool fails)
    {
        var control = Read(line);

        var result = Catalogue([ControlBuilder.Bind(control)]).AssessControl(control.Id, "sandbox", Recorded([]));

        Assert.Equal(fails ? Outcome.Fail : Outcome.NotApplicable, result.Outcome);
    }

    [Fact]
    public void By_default_an_empty_selection_is_not_applicable_and_has_no_subject()
    {
        var result = Assess(Keys(failsWhenEmpty: false), Recorded([Off]));

        Assert.Equal((Outcome.NotApplicable, "the only access key is out of scope"), (result.Outcome, result.Summary));
        Assert.Empty(result.Subjects);
        Assert.Equal((1, 1, 0), (result.Ledger.Read, result.Ledger.Excluded, result.Ledger.InScope));
    }

    [Fact]
    public void Where_somebody_is_wanted_the_account_is_the_one_that_fails()
    {
        var result = Assess(Keys(failsWhenEmpty: true), Recorded([Off]));

        Assert.Equal((Outcome.Fail, "the only access key is out of scope, and at least one is required"), (result.Outcome, result.Summary));
        var subject = Assert.Single(result.Subjects);
        Assert.Equal(("111122223333", Outcome.Fail), (subject.Subject, subject.Outcome));
        Assert.Equal("at least one access key in scope", Assert.Single(subject.Reasons).Required);
        Assert.Equal((1, 0, 1, 1), (result.Ledger.Read, result.Ledger.Excluded, result.Ledger.InScope, result.Ledger.Fail));
    }

    [Fact]
    public void A_waiver_of_the_account_covers_that_failure()
    {
        var result = Assess(Keys(failsWhenEmpty: true), Recorded([]), Waiver("111122223333", Now.AddDays(1)));

        Assert.Equal((Outcome.Waived, 1, 0), (result.Outcome, result.Ledger.Waived, result.Ledger.Fail));
        Assert.Equal(Outcome.Fail, Assert.Single(result.Subjects).Observation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_follows_from_an_empty_population_that_was_not_read_to_its_end(bool failsWhenEmpty)
    {
        var state = Recorded([], Denied(PartIds.AuthorizationDetails, "iam:GetAccountAuthorizationDetails"));

        Assert.Equal(Outcome.Error, Assess(Keys(failsWhenEmpty), state).Outcome);
    }

    [Fact]
    public void Somebody_in_scope_decides_alone()
    {
        var state = Recorded([
            Off,
            Resource("bob", """{"accessKeys":[{"slot":"1","status":"Active","createDate":"2026-01-30T00:00:00Z"}]}"""),
        ]);

        Assert.Equal(Outcome.Pass, Assess(Keys(failsWhenEmpty: true), state).Outcome);
    }

    private static Control Read(string line)
    {
        var fails = line.EndsWith("fail", StringComparison.Ordinal);
        var link = CatalogueCompiler.Compile(
            [
                new SourceText(
                    "controls/resilience/team-groups/control.yaml",
                    $$"""
                    id: team-groups
                    title: Groups have members
                    description: Every IAM group has at least one member.
                    rationale: An empty group is a set of rights that waits for somebody.
                    severity: low
                    resource: AWS::IAM::Group
                    require: { members: { empty: false } }
                    {{line}}
                    remediation: { text: Delete the group. }
                    references: [https://example.com/]
                    """
                ),
                new SourceText(
                    "controls/resilience/team-groups/cases.yaml",
                    $$"""
                    cases:
                      - { name: pass, resources: { a: { members: [ada] } }, outcome: Pass, subjects: { a: Pass } }
                      - { name: fail, resources: { a: { members: [] } }, outcome: Fail, subjects: { a: Fail } }
                      - { name: none, resources: {}, outcome: {{(fails ? "Fail, subjects: { \"111122223333\": Fail }" : "NotApplicable")}} }
                      - { name: error, parts: { iam/authorization-details: denied }, resources: {}, outcome: Error }
                    """
                ),
            ],
            KnownResourceTypes.Catalog
        );
        Assert.Empty(link.Diagnostics);
        return Assert.Single(link.Catalogue.Controls);
    }
}
