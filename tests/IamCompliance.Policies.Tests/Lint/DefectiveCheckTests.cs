using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint;
using IamCompliance.Policies.Lint.Checks;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>A check that throws costs only itself, and says so.</summary>
public sealed class DefectiveCheckTests
{
    private static readonly PolicyDocument Document = PolicyDocumentParser.Parse(
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}}""",
        PolicyKind.Identity
    );

    [Fact]
    public void Check_that_throws_is_a_finding_and_the_others_run()
    {
        var findings = PolicyLinter.Lint(Document, [new ThrowingCheck(new FormatException("arn:secret")), new NegatedAllowCheck()]);

        var defect = Assert.Single(findings, f => f.IsDefect);
        Assert.Equal(
            $"A defect in iamc: the check ThrowingCheck threw System.FormatException in {typeof(DefectiveCheckTests).FullName}.ThrowingCheck.Check, and what it would have found is not known",
            defect.Message
        );
        Assert.Equal(("IC4199", DiagnosticSeverity.Error), (defect.Id, defect.Severity));
        Assert.Contains(findings, f => f.Id == "IC4120");
    }

    [Fact]
    public void Cancellation_is_not_caught() =>
        Assert.Throws<OperationCanceledException>(() => PolicyLinter.Lint(Document, [new ThrowingCheck(new OperationCanceledException())]));

    private sealed class ThrowingCheck(Exception thrown) : LintCheck
    {
        public override void Check(PolicyDocument document, FindingSink findings) => throw thrown;
    }
}
