using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>A policy that somebody may attach, or set as boundary.</summary>
/// <param name="Arn">Its ARN; null where no policy is set.</param>
/// <param name="Document">What it allows, or can be made to allow.</param>
/// <param name="Making">What making it so needs; empty where it is there.</param>
internal sealed record PolicyChoice(string? Arn, CompiledPolicy Document, IReadOnlyList<(string Action, Access Access)> Making);
