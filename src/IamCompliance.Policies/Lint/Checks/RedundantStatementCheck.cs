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
        if (document.Statements.Count is < 2 or > MaximumCount)
            return;
        List<ComparedStatement> all = [.. document.Statements.Select(s => new ComparedStatement(s))];
        foreach (var each in all)
        {
            var covering = all.Find(o =>
                o != each && o.Covers(each) && (!each.Covers(o) || o.Statement.Index < each.Statement.Index)
            )?.Statement;
            if (covering is not null)
                findings.Report(
                    LintFindings.RedundantStatement,
                    each.Statement.Span,
                    "take this one out",
                    covering.Sid is { } sid ? $"`{sid.Value}`" : covering.Index + 1
                );
        }
    }
}
