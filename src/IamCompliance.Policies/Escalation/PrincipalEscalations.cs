namespace IamCompliance.Policies.Escalation;

/// <summary>What a principal is, and what it can become.</summary>
/// <param name="Principal">The ARN.</param>
/// <param name="IsAdministrator">Whether its own policies make it an administrator.</param>
/// <param name="Paths">The paths to administrator, one for each method to begin with, shortest first. Empty for administrators.</param>
public sealed record PrincipalEscalations(string Principal, bool IsAdministrator, IReadOnlyList<EscalationPath> Paths)
{
    /// <summary>Gets why there may be a path although none was found, as a sentence; null when all was searched.</summary>
    public string? Limit { get; init; }
}
