using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

/// <summary>Whom a control leaves out for a reason is counted by the reason, and the population balances.</summary>
public sealed class ExclusionTests
{
    private const string Reserved = """{"path":"/aws-reserved/sso.amazonaws.com/","roleName":"r","tags":{}}""";
    private const string Linked = """{"path":"/aws-service-role/support.amazonaws.com/","roleName":"l","tags":{}}""";
    private const string Own = """{"path":"/","roleName":"o","tags":{}}""";
    private const string Break = """{"path":"/break/","roleName":"b","tags":{}}""";

    private static readonly Control Tagged = Read(
        """
        where: { roleName: { notEquals: b } }
        exclude:
          - { where: { isReserved: true }, reason: the service reserves them }
          - { where: { isProtected: true }, reason: only AWS can change them }
        """
    );

    [Fact]
    public void Each_is_counted_by_the_first_reason_that_applies()
    {
        var result = Assess(Role("own", Own), Role("linked", Linked), Role("reserved", Reserved), Role("second", Reserved));

        Assert.Equal(
            [new ExclusionCount("the service reserves them", 2), new ExclusionCount("only AWS can change them", 1)],
            result.Ledger.Exclusions
        );
        Assert.Equal((4, 3, 1, 1), (result.Ledger.Read, result.Ledger.Excluded, result.Ledger.InScope, result.Ledger.Fail));
    }

    [Fact]
    public void Who_would_not_be_in_scope_anyway_is_counted_by_no_reason()
    {
        var result = Assess(Role("break", Break.Replace("/break/", "/aws-reserved/x/", StringComparison.Ordinal)), Role("own", Own));

        Assert.Empty(result.Ledger.Exclusions);
        Assert.Equal((2, 1), (result.Ledger.Read, result.Ledger.Excluded));
    }

    [Fact]
    public void That_nobody_is_left_is_explained_by_the_reason()
    {
        var result = Assess(Role("linked", Linked), Role("reserved", Reserved));

        Assert.Equal(Outcome.NotApplicable, result.Outcome);
        Assert.Equal(
            "none of 2 roles is in scope; 1 excluded: the service reserves them; 1 excluded: only AWS can change them",
            result.Summary
        );
    }

    [Fact]
    public void Whether_a_reason_applies_that_nobody_can_say_is_an_error()
    {
        var control = Read(
            "exclude: [{ where: { tags: { keys: { contains: exempt } } }, reason: somebody said so }]",
            "AWS::IAM::SAMLProvider"
        );
        var state = Recorded(
            [Resource("p", """{"name":"p"}""", "AWS::IAM::SAMLProvider")],
            Denied("iam/saml-provider-details", "iam:GetSAMLProvider")
        );

        var result = Catalogue([ControlBuilder.Bind(control)]).AssessControl(control.Id, "sandbox", state);

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Empty(result.Ledger.Exclusions);
    }

    [Theory]
    [InlineData(2, 1, 2)]
    [InlineData(1, 0, 0)]
    public void A_ledger_that_leaves_out_more_for_reasons_than_it_leaves_out_is_refused(int excluded, int first, int second) =>
        Assert.ThrowsAny<InvalidOperationException>(() =>
            new PopulationLedger(excluded, excluded, 0, 0, 0, 0)
            {
                Exclusions = [new ExclusionCount("a", first), new ExclusionCount("b", second)],
            }
        );

    private static ControlResult Assess(params Item[] roles) =>
        Catalogue([ControlBuilder.Bind(Tagged)]).AssessControl(Tagged.Id, "sandbox", Recorded(roles));

    private static Item Role(string id, string json) => Resource(id, json, "AWS::IAM::Role");

    private static Control Read(string scope, string type = "AWS::IAM::Role")
    {
        var link = CatalogueCompiler.Compile(
            [
                new SourceText(
                    "controls/resilience/team-tags/control.yaml",
                    $$"""
                    id: team-tags
                    title: They are tagged
                    description: Every one has a tag.
                    rationale: A tag says whose it is.
                    severity: low
                    resource: {{type}}
                    {{scope}}
                    require: { tags: { empty: false } }
                    remediation: { text: Tag it. }
                    references: [https://example.com/]
                    """
                ),
                new SourceText(
                    "controls/resilience/team-tags/cases.yaml",
                    """
                    cases:
                      - { name: pass, resources: { a: { tags: { a: b } } }, outcome: Pass, subjects: { a: Pass } }
                      - { name: fail, resources: { a: { tags: {} } }, outcome: Fail, subjects: { a: Fail } }
                      - { name: none, resources: {}, outcome: NotApplicable }
                      - { name: error, parts: { iam/authorization-details: denied, iam/saml-providers: denied }, resources: {}, outcome: Error }
                    """
                ),
            ],
            KnownResourceTypes.Catalog
        );
        Assert.Empty(link.Diagnostics);
        return Assert.Single(link.Catalogue.Controls);
    }
}
