using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Lists without entries, policies without statements and statement ids without a character.</summary>
internal sealed class EmptyListCheck : LintCheck
{
    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (document.Statements.Count == 0 && document.CanBeStored)
            findings.Report(StatementFindings.NoStatements, new TextSpan(0, 1), "add a statement");
        base.Check(document, findings);
    }

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (statement.Sid is { Value: "" } sid)
            findings.Report(StatementFindings.EmptySid, sid.Span, "give it a name, or take it out");
        if (statement.Actions.Values.Count == 0)
            findings.Report(LintFindings.EmptyList, statement.Actions.Span, null, statement.Actions.IsNegated ? "NotAction" : "Action");
        if (statement.Resources is { Values.Count: 0 } resources)
            findings.Report(LintFindings.EmptyList, resources.Span, null, resources.IsNegated ? "NotResource" : "Resource");
        if (statement.Principals is { Principals.Count: 0 } principals)
            findings.Report(LintFindings.EmptyList, principals.Span, null, principals.IsNegated ? "NotPrincipal" : "Principal");
        foreach (var block in statement.EmptyBlocks)
            findings.Report(LintFindings.EmptyList, block.Span, "take it out, or say what it compares", block.Value);
        foreach (var condition in statement.Conditions.Where(c => c.Values.Count == 0))
            findings.Report(LintFindings.EmptyList, condition.Key.Span, null, condition.Key.Value);
    }
}
