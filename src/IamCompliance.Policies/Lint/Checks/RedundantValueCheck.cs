using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Actions and resources that another of the same list covers.</summary>
internal sealed class RedundantValueCheck : LintCheck
{
    private const int MaximumCount = 300;

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        Check(statement.Actions, ValueLists.CompileAction, findings);
        if (statement.Resources is { } resources)
            Check(resources, ValueLists.CompileResource, findings);
    }

    private static void Check(PolicyValueList list, Func<string, string> compile, FindingSink findings)
    {
        if (list.Values.Count > MaximumCount)
            return;
        var compiled = list.Values.Select(v => compile(v.Value)).ToList();
        for (var i = 0; i < compiled.Count; i++)
        {
            for (var j = 0; j < compiled.Count; j++)
            {
                if (
                    i == j
                    || list.Values[j].Value.Contains("${", StringComparison.Ordinal)
                    || !PatternAlgebra.Includes(compiled[j], compiled[i])
                )
                    continue;
                if (j > i && PatternAlgebra.Includes(compiled[i], compiled[j]))
                    continue;
                findings.Report(
                    LintFindings.RedundantValue,
                    list.Values[i].Span,
                    "take it out",
                    list.Values[i].Value,
                    list.Values[j].Value
                );
                break;
            }
        }
    }
}
