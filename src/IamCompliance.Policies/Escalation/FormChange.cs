using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>A change that somebody makes to a principal.</summary>
/// <param name="Form">The principal as it is then.</param>
/// <param name="Step">What is done.</param>
/// <param name="IsAddition">Whether the principal only gains by it.</param>
internal sealed record FormChange(AccountPrincipal Form, EscalationStep Step, bool IsAddition);
