using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint;

/// <summary>Looks for one kind of problem in a policy.</summary>
internal abstract class LintCheck
{
    public virtual void Check(PolicyDocument document, FindingSink findings)
    {
        foreach (var statement in document.Statements)
            Check(document, statement, findings);
    }

    protected virtual void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings) { }

    protected static bool IsAllow(PolicyStatement statement) => statement.Effect == PolicyEffect.Allow;

    protected static bool HasStarResource(PolicyStatement statement) =>
        statement.Resources is { IsNegated: false } resources && resources.Values.Any(v => v.Value == "*");
}
