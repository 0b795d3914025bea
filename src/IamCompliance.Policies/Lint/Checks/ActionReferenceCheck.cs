using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Services and actions that do not exist. IAM stores them, and they match nothing.</summary>
internal sealed class ActionReferenceCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var value in statement.Actions.Values)
        {
            var pattern = new ActionPattern(value.Value);
            if (pattern.Service is not { } prefix)
            {
                if (value.Value.Contains(':', StringComparison.Ordinal) && value.Value != "*:*")
                    findings.Report(StatementFindings.ServiceWildcard, value.Span, "name the service", value.Value);
                continue;
            }

            var name = value.Value[(prefix.Length + 1)..];
            if (ServiceReference.Find(prefix) is not { } service)
            {
                var meant = DidYouMean.Find(prefix, ServiceReference.Prefixes);
                findings.Report(LintFindings.UnknownService, value.Span, meant is null ? null : $"did you mean `{meant}`?", prefix);
            }
            else if (!pattern.IsExact)
            {
                if (MatchedActions.Of(value.Value).Count == 0)
                    findings.Report(StatementFindings.WildcardMatchesNothing, value.Span, "take it out", value.Value);
            }
            else if (!service.Actions.ContainsKey(name))
            {
                var meant = DidYouMean.Find(name, service.Actions.Keys);
                findings.Report(
                    LintFindings.UnknownAction,
                    value.Span,
                    meant is null ? null : $"did you mean `{prefix}:{meant}`?",
                    prefix,
                    name
                );
            }
        }
    }
}
