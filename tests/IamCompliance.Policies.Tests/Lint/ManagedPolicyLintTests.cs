using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint;
using IamCompliance.Policies.Tests.Documents;

namespace IamCompliance.Policies.Tests.Lint;

public sealed class ManagedPolicyLintTests
{
    [Fact]
    public void Policies_of_AWS_seldom_have_errors()
    {
        // The policies of AWS name actions that are not published, and put actions about no resource beside ARNs; nothing else of them is
        // an error.
        var errors = ManagedPolicies
            .Sample.SelectMany(p =>
                PolicyLinter.Lint(PolicyDocumentParser.Parse(p.Document, PolicyKind.Identity)).Select(f => (p.Name, Finding: f))
            )
            .Where(e => e.Finding.Severity == DiagnosticSeverity.Error && e.Finding.Id is not ("IC4101" or "IC4102" or "IC4104"))
            .Select(e => $"{e.Name}: {e.Finding}")
            .ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
    }
}
