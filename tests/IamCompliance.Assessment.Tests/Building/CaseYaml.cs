using IamCompliance.Assessment.Cases;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Compiles a control with one case more than it needs, and runs that case.</summary>
internal static class CaseYaml
{
    private const string Control = """
        id: old-keys
        title: Keys are young
        description: Keys are young.
        rationale: Old keys leak.
        severity: low
        parameters:
          maxAge: { type: duration, default: 90 days, description: The limit. }
        resource: AWS::IAM::User
        each: accessKeys
        where: { status: Active }
        require: { createDate: { within: $maxAge } }
        remediation: { text: Rotate. }
        references: [https://example.com/]
        """;

    private const string Needed = """
        cases:
          - { name: pass, resources: { a: { accessKeys: [ { slot: "1", status: Active, createDate: 2026-01-30 } ] } }, outcome: Pass, subjects: { "a#accessKeys/1": Pass } }
          - { name: fail, resources: { a: { accessKeys: [ { slot: "1", status: Active } ] } }, outcome: Fail, subjects: { "a#accessKeys/1": Fail } }
          - { name: none, resources: {}, outcome: NotApplicable }
          - { name: error, parts: { iam/credential-report: denied }, resources: { a: {} }, outcome: Error, subjects: { a: Error } }

        """;

    /// <summary>Runs a case on a control that wants every active access key to be young.</summary>
    /// <param name="body">The case without its name, indented by four spaces.</param>
    public static CaseResult Run(string body)
    {
        var (control, probe) = Compile(body);
        return CaseRunner.Run(control, PreparedCase.Of(control, probe, KnownResourceTypes.Catalog));
    }

    /// <summary>Runs a case as <c>iamc test</c> does: on the account it gives, and on that account once it is recorded.</summary>
    /// <param name="body">The case without its name, indented by four spaces.</param>
    public static CaseResult RunOnBoth(string body)
    {
        var (control, probe) = Compile(body);
        return CaseRunner.RunOnBoth(control, PreparedCase.Of(control, probe, KnownResourceTypes.Catalog));
    }

    private static (Control Control, ControlCase Probe) Compile(string body)
    {
        var link = CatalogueCompiler.Compile(
            [
                new SourceText("controls/resilience/old-keys/control.yaml", Control),
                new SourceText("controls/resilience/old-keys/cases.yaml", $"{Needed}  - name: probe\n{body}\n"),
            ],
            KnownResourceTypes.Catalog
        );
        Assert.Empty(link.Diagnostics);
        return (Assert.Single(link.Catalogue.Controls), link.Catalogue.Cases.Single(c => c.Name == "probe"));
    }
}
