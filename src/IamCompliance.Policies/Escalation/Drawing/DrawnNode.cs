namespace IamCompliance.Policies.Escalation.Drawing;

/// <summary>Stands for a principal, or for all rights.</summary>
/// <param name="Id">A name that is safe in every language: <c>n</c> and a number.</param>
/// <param name="Label">The ARN, or what the end of a path is.</param>
/// <param name="IsAdministrator">Whether it has all rights already.</param>
internal sealed record DrawnNode(string Id, string Label, bool IsAdministrator);
