using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Resources;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Resource ARNs with fields missing, or with a partition, service or account that cannot be.</summary>
internal sealed class ArnFormatCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var value in statement.Resources?.Values ?? [])
        {
            if (!value.Value.StartsWith("arn:", StringComparison.Ordinal))
                continue;
            if (Problem(value.Value) is { } problem)
                findings.Report(
                    LintFindings.InvalidArn,
                    value.Span,
                    "write arn:partition:service:region:account:resource",
                    value.Value,
                    problem
                );
            var resourceStart = ArnFields.StartOfResource(value.Value, hasVariables: true);
            if (Enumerable.Range(0, resourceStart).Any(i => TextTemplate.Variable(value.Value, i) is not null))
                findings.Report(
                    LintFindings.VariableInArnFields,
                    value.Span,
                    "use a star there, and compare the key in a condition",
                    value.Value
                );
        }
    }

    private static string? Problem(string value)
    {
        if (ArnFields.Count(value, hasVariables: true) < ArnFields.Standard)
            return value.EndsWith('*') ? null : "it has fewer than six parts";
        var parts = value.Split(':', ArnFields.Standard);
        if (
            value.Contains("${", StringComparison.Ordinal)
            && parts.Take(ArnFields.Standard - 1).Any(p => p.Contains('$', StringComparison.Ordinal))
        )
            return null;
        return PartitionProblem(parts[1])
            ?? ServiceProblem(parts[2])
            ?? AccountProblem(parts[4])
            ?? (parts[5].Length == 0 ? "its resource is empty" : null);
    }

    private static string? PartitionProblem(string partition) =>
        partition.StartsWith("aws", StringComparison.Ordinal) || partition.Contains('*', StringComparison.Ordinal)
            ? null
            : $"`{partition}` is no partition";

    private static string? ServiceProblem(string service)
    {
        if (service.AsSpan().ContainsAny('*', '?'))
            return service == "*" ? null : "the service cannot have wildcards";
        if (service.Any(char.IsAsciiLetterUpper))
            return "services are written in lower case";
        return service.Length == 0 ? "its service is empty" : null;
    }

    private static string? AccountProblem(string account) =>
        account.Length == 0
        || account is "aws" or "cloudfront" or "ec2" or "third-party"
        || account.AsSpan().ContainsAny('*', '?')
        || PrincipalSyntax.IsAccount(account)
        || !account.All(char.IsAsciiDigit)
            ? null
            : "an account has twelve digits";
}
