using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;
using IamCompliance.Policies.Resources;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Resource ARNs with fields missing, or with fields that no resource has.</summary>
internal sealed class ArnFormatCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var value in statement.Resources?.Values ?? [])
        {
            if (!value.Value.StartsWith("arn:", StringComparison.Ordinal))
                continue;
            if (ArnProblems.Of(value.Value) is { } problem)
                Report(LintFindings.InvalidArn, problem);
            else if (ArnShape.OfValue(value.Value) is var shape && ArnProblems.Difference(shape) is { } difference)
                Report(shape.ReachesOver ? StatementFindings.UnlikelyArn : LintFindings.InvalidArn, difference);
            if (HasServiceWildcard(value.Value))
                findings.Report(StatementFindings.ServiceWildcard, value.Span, "name the service", value.Value);
            var resourceStart = ArnFields.StartOfResource(value.Value, hasVariables: true);
            if (Enumerable.Range(0, resourceStart).Any(i => TextTemplate.Variable(value.Value, i) is not null))
                findings.Report(
                    LintFindings.VariableInArnFields,
                    value.Span,
                    "use a star there, and compare the key in a condition",
                    value.Value
                );

            void Report(DiagnosticDescriptor descriptor, string words) =>
                findings.Report(descriptor, value.Span, "write arn:partition:service:region:account:resource", value.Value, words);
        }
    }

    private static bool HasServiceWildcard(string value) =>
        value.Split(':') is [_, _, var service, ..] && service.AsSpan().ContainsAny('*', '?');
}
