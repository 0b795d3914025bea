using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Names a statement of a policy.</summary>
/// <param name="Layer">The layer the policy counts in.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="Statement">The statement's place in the policy, counted from zero.</param>
/// <param name="Sid">The statement's id; null when it has none.</param>
/// <param name="Effect">What the statement does.</param>
public sealed record StatementReference(PolicyLayer Layer, string Policy, int Statement, string? Sid, PolicyEffect Effect);
