using IamCompliance.Assessment.Derivations;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Judges what is wrong, risky or superfluous in a document.</summary>
internal sealed class FindingsDecider(CompiledMatcher[] matchers, DocumentRole role, SourcePart source)
    : DocumentListDecider("findings", matchers, role, source, Find)
{
    // A document that AWS would not store has findings all the same: they are what the question is about.
    protected override bool DecidesUndecidable => true;

    // What is wrong with its grammar may hide more: of the findings of such a document only those that are there are certain.
    protected override Truth Settle(CompiledPolicy policy, Decider decider, Truth truth) =>
        policy.Document.CanBeStored
            ? truth
            : decider switch
            {
                EmptyDecider => truth,
                { Quantifier: TraceKind.Any } when truth == Truth.True => truth,
                { Quantifier: TraceKind.All or TraceKind.None } when truth == Truth.False => truth,
                _ => Truth.Unknown,
            };

    private static (DerivedValue List, IReadOnlyList<string> Words) Find(CompiledPolicy policy)
    {
        var found = PolicyLinter.Lint(policy.Document);
        if (found.FirstOrDefault(f => f.IsDefect) is { } broken)
            return (DerivedValue.Unknown(broken.Message), [$"unknown: {broken.Message}"]);
        return (
            DerivedValue.Of(
                found.Select(f => new
                {
                    f.Id,
                    Severity = Word(f.Severity),
                    f.Message,
                })
            ),
            [.. found.Select(f => $"{f.Id}: {f.Message}")]
        );
    }

    private static string Word(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.SecurityWarning => "security warning",
            DiagnosticSeverity.Warning => "warning",
            _ => "suggestion",
        };
}
