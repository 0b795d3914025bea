using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Cli.Questions;

/// <summary>Prints the findings of policies.</summary>
internal static class LintReport
{
    public static void Print(IReadOnlyList<LintedPolicy> policies, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(
                new
                {
                    policies = policies.Select(p => new
                    {
                        name = p.Name,
                        kind = p.Document.Kind,
                        findings = p.Findings.Select(f => Row(p, f)),
                    }),
                }
            );
            return;
        }

        foreach (var policy in policies)
        {
            foreach (var finding in policy.Findings)
            {
                var start = TextPosition.Of(policy.Document.Text, finding.Span.Start);
                Terminal.Line($"{policy.Name}({start.Line},{start.Column}): {NameOf(finding.Severity)} {finding.Id}: {finding.Message}");
                if (finding.Help is not null)
                    Terminal.Line($"  help: {finding.Help}");
            }
        }

        var count = policies.Sum(p => p.Findings.Count);
        Terminal.Line($"{count} finding{(count == 1 ? "" : "s")} in {policies.Count} polic{(policies.Count == 1 ? "y" : "ies")}");
    }

    /// <summary>Tells by an exit code what was found; a check that broke weighs more than what the others found.</summary>
    public static int ExitCodeOf(IReadOnlyList<LintedPolicy> policies)
    {
        var findings = policies.SelectMany(p => p.Findings).ToList();
        return findings.Exists(f => f.IsDefect) ? ExitCodes.Error
            : findings.Exists(f => f.Severity > DiagnosticSeverity.Suggestion) ? ExitCodes.Findings
            : ExitCodes.Pass;
    }

    private static object Row(LintedPolicy policy, PolicyFinding finding)
    {
        var start = TextPosition.Of(policy.Document.Text, finding.Span.Start);
        var end = TextPosition.Of(policy.Document.Text, finding.Span.End);
        return new
        {
            id = finding.Id,
            severity = finding.Severity,
            title = finding.Descriptor.Title,
            message = finding.Message,
            help = finding.Help,
            line = start.Line,
            column = start.Column,
            endLine = end.Line,
            endColumn = end.Column,
        };
    }

    private static string NameOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.SecurityWarning => "security warning",
            _ => severity.ToString().ToLowerInvariant(),
        };
}
