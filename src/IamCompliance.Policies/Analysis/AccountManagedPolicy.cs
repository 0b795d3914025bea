using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Holds a managed policy and its versions.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="Default">The version in force.</param>
/// <param name="Others">The other versions, which somebody could put in force.</param>
public sealed record AccountManagedPolicy(string Arn, CompiledPolicy Default, IReadOnlyList<CompiledPolicy> Others)
{
    /// <summary>Gets whether the policy is AWS's own, which nobody can change.</summary>
    public bool IsAwsManaged => Arn.Contains(":iam::aws:policy/", StringComparison.Ordinal);
}
