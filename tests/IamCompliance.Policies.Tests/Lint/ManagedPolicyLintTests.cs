using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint;
using IamCompliance.Policies.Tests.Documents;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>Policies of AWS have no error but those of a list, each with its reason.</summary>
public sealed class ManagedPolicyLintTests
{
    private static readonly HashSet<string> Known =
    [
        .. File.ReadAllLines(RepositoryFiles.PathOf("tests", "IamCompliance.Policies.Tests", "Lint", "managed-policy-errors.tsv"))
            .Skip(1)
            .Select(l => l[..l.LastIndexOf('\t')]),
    ];

    [Fact]
    public void Policies_of_AWS_have_no_other_errors() => Assert.Empty(Errors(ManagedPolicies.Sample).Except(Known));

    [SkippableFact]
    public void All_policies_of_AWS_have_the_errors_of_the_list_and_no_others()
    {
        Skip.If(ManagedPolicies.EverythingPath is null, "no copy of all policies is at hand");
        Assert.Equal(
            Known.Order(StringComparer.Ordinal),
            Errors(ManagedPolicies.Read(ManagedPolicies.EverythingPath!)).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Errors(IReadOnlyList<(string Name, string Document)> policies) =>
        policies
            .SelectMany(p => PolicyLinter.Lint(PolicyDocumentParser.Parse(p.Document, PolicyKind.Identity)))
            .Where(f => f.Severity == DiagnosticSeverity.Error)
            .Select(f => $"{f.Id}\t{About(f)}")
            .Distinct(StringComparer.Ordinal);

    // Messages name what they are about in backticks: a service, a service and its action, a key.
    private static string About(PolicyFinding finding)
    {
        var words = finding.Message.Split('`');
        return finding.Id == "IC4102" ? $"{words[1]}:{words[3]}" : words[1];
    }
}
