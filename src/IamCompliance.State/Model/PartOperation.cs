namespace IamCompliance.State.Model;

/// <summary>Names the operation that reads a part.</summary>
/// <param name="Operation">The operation as IAM actions are written, such as <c>iam:GetAccountSummary</c>.</param>
/// <param name="Permission">The IAM action that allows it, usually the same.</param>
public sealed record PartOperation(string Operation, string Permission);
