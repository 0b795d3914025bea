using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Holds a group of an account.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="Name">The name.</param>
/// <param name="Policies">Its policies, inline and attached.</param>
/// <param name="AttachedPolicies">The ARNs of the attached policies.</param>
public sealed record AccountGroup(string Arn, string Name, IReadOnlyList<CompiledPolicy> Policies, IReadOnlyList<string> AttachedPolicies);
