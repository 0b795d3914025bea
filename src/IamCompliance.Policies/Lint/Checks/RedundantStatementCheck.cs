using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Statements that another statement without conditions covers whole.</summary>
internal sealed class RedundantStatementCheck : LintCheck
{
    // Policies with very many statements are generated; comparing all pairs of them helps nobody.
    private const int MaximumCount = 200;

    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (document.Statements.Count > MaximumCount)
            return;
        foreach (var statement in document.Statements)
        {
            var covering = document.Statements.FirstOrDefault(o => o != statement && Covers(o, statement) && (!Covers(statement, o) || o.Index < statement.Index));
            if (covering is not null)
                findings.Report(LintFindings.RedundantStatement, statement.Span, "take this one out", covering.Sid is { } sid ? $"`{sid.Value}`" : covering.Index + 1);
        }
    }

    private static bool Covers(PolicyStatement outer, PolicyStatement inner) =>
        outer.Effect == inner.Effect && outer.Conditions.Count == 0
        && SamePrincipals(outer.Principals, inner.Principals)
        && ValueLists.Cover(outer.Actions, inner.Actions, ValueLists.CompileAction)
        && ValueLists.Cover(outer.Resources, inner.Resources, ValueLists.CompileResource);

    private static bool SamePrincipals(PolicyPrincipalList? a, PolicyPrincipalList? b) =>
        a is null || b is null
            ? a is null && b is null
            : a.IsNegated == b.IsNegated && a.Principals.Select(p => (p.Type, p.Value)).ToHashSet().SetEquals(b.Principals.Select(p => (p.Type, p.Value)));
}
