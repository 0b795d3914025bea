using IamCompliance.Assessment.Cases;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Runs one case of a control that asks about policies; the others it needs to compile are never run.</summary>
internal static class PolicyCase
{
    private const string NeverRun = """

          - { name: pass, outcome: Pass, subjects: { x: Pass } }
          - { name: fail, outcome: Fail, subjects: { x: Fail } }
          - { name: error, outcome: Error }

        """;

    private const string NothingToLookAt = "  - { name: none, outcome: NotApplicable }\n";

    /// <summary>Compiles the control and runs the case.</summary>
    /// <param name="type">The resource type.</param>
    /// <param name="demand">The demand, on one line: <c>require: { … }</c>.</param>
    /// <param name="body">The case without its name, indented by four spaces.</param>
    public static CaseResult Run(string type, string demand, string body)
    {
        var link = Compile(type, demand, body);
        Assert.Empty(link.Diagnostics);
        var control = Assert.Single(link.Catalogue.Controls);
        var probe = link.Catalogue.Cases.Single(c => c.Name == "probe");
        return CaseRunner.Run(control, PreparedCase.Of(control, probe, KnownResourceTypes.Catalog));
    }

    /// <summary>Runs the case and demands that it comes out as written.</summary>
    public static void Holds(string type, string demand, string body) => Assert.Null(Run(type, demand, body).Message);

    public static LinkResult Compile(string type, string demand, string body) =>
        CatalogueCompiler.Compile(
            [
                new SourceText(
                    "controls/resilience/probe/control.yaml",
                    $"""
                    id: probe
                    title: Probe
                    description: Probe.
                    rationale: Probe.
                    severity: low
                    resource: {type}
                    {demand}
                    remediation: {"{ text: Mend. }"}
                    references: [https://example.com/]
                    """
                ),
                new SourceText(
                    "controls/resilience/probe/cases.yaml",
                    $"cases:\n  - name: probe\n{body}{NeverRun}{(type == "AWS::::Account" ? "" : NothingToLookAt)}"
                ),
            ],
            KnownResourceTypes.Catalog
        );
}
