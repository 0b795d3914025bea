using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>One key twice under one operator, in two cases of letters.</summary>
internal sealed class KeyCaseCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var block in statement.Conditions.GroupBy(c => c.Operator.Value, StringComparer.Ordinal))
        {
            foreach (var same in block.GroupBy(c => c.Key.Value, StringComparer.OrdinalIgnoreCase))
            {
                foreach (var other in same.Skip(1).Where(c => c.Key.Value != same.First().Key.Value))
                    findings.Report(
                        LintFindings.DuplicateConditionKey,
                        other.Key.Span,
                        "put the values into one list",
                        other.Key.Value,
                        same.First().Key.Value
                    );
            }
        }
    }
}
