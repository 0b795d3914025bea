using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

/// <summary>A control that nobody told what it must know asks for that, and says nothing of the account.</summary>
public sealed class UnsetParameterTests
{
    private static readonly Item Stranger = Resource("stranger", """{"userName":"stranger"}""");

    [Fact]
    public void Until_it_is_set_the_control_is_an_error_that_says_so()
    {
        var result = Assess("", Recorded([Stranger]));

        Assert.Equal((Outcome.Error, 1, 1), (result.Outcome, result.Ledger.Read, result.Ledger.Error));
        Assert.Contains(
            "set the parameter names of known-users in the profile (Names of users that are known)",
            result.Summary,
            StringComparison.Ordinal
        );
        var reason = Assert.Single(Assert.Single(result.Subjects).Reasons);
        Assert.Equal(("$names", "iam/authorization-details", Truth.Unknown), (reason.Path, reason.Part, reason.Truth));
    }

    [Theory]
    [InlineData("[stranger]", Outcome.Pass)]
    [InlineData("[somebody]", Outcome.Fail)]
    public void Once_it_is_set_the_account_is_judged(string names, Outcome outcome) =>
        Assert.Equal(outcome, Assess(names, Recorded([Stranger])).Outcome);

    [Fact]
    public void Where_there_is_nobody_to_ask_it_is_not_applicable() =>
        Assert.Equal(Outcome.NotApplicable, Assess("", Recorded([])).Outcome);

    [Fact]
    public void Where_nobody_can_say_who_there_is_that_is_the_error()
    {
        var result = Assess("", Recorded([], Denied(PartIds.AuthorizationDetails, "iam:GetAccountAuthorizationDetails")));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("iam:GetAccountAuthorizationDetails", result.Summary, StringComparison.Ordinal);
    }

    private static ControlResult Assess(string names, AccountState state)
    {
        var link = CatalogueCompiler.Compile(
            [
                new SourceText(
                    "controls/resilience/known-users/control.yaml",
                    """
                    id: known-users
                    title: Users are known
                    description: Every user is on the list.
                    rationale: A user nobody knows is an intruder.
                    severity: low
                    parameters:
                      names: { type: list, description: Names of users that are known. }
                    resource: AWS::IAM::User
                    require: { userName: { in: $names } }
                    remediation: { text: Ask. }
                    references: [https://example.com/]
                    """
                ),
                new SourceText(
                    "controls/resilience/known-users/cases.yaml",
                    """
                    cases:
                      - { name: pass, parameters: { names: [a] }, resources: { a: { userName: a } }, outcome: Pass, subjects: { a: Pass } }
                      - { name: fail, parameters: { names: [b] }, resources: { a: { userName: a } }, outcome: Fail, subjects: { a: Fail } }
                      - { name: none, resources: {}, outcome: NotApplicable }
                      - { name: unset, resources: { a: { userName: a } }, outcome: Error, subjects: { "111122223333": Error } }
                    """
                ),
                .. names.Length == 0
                    ? Array.Empty<SourceText>()
                    :
                    [
                        new SourceText(
                            "iamcompliance.yaml",
                            $"accounts: [{{ name: sandbox, state: a.state.json }}]\nparameters: {{ known-users: {{ names: {names} }} }}\n"
                        ),
                    ],
            ],
            KnownResourceTypes.Catalog
        );
        Assert.Empty(link.Diagnostics);
        return CompiledCatalogue.Compile(link.Catalogue).AssessControl("known-users", "sandbox", state);
    }
}
