using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Cli.Questions;

/// <summary>A policy and what was found in it.</summary>
internal sealed record LintedPolicy(string Name, PolicyDocument Document, IReadOnlyList<PolicyFinding> Findings);
