namespace IamCompliance.Policies.Explanation;

/// <summary>Names a statement that is about the action and did not match, and why.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Reason">Why it did not match.</param>
/// <param name="Detail">A sentence with the values that were compared.</param>
public sealed record NearMiss(StatementReference Statement, NearMissReason Reason, string Detail);
