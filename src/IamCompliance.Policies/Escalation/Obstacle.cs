using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Says what stands between a principal and further rights, and how it is taken away.</summary>
/// <param name="Method">The method that takes it away.</param>
/// <param name="Asks">The resources it must be done to, with the keys of each request.</param>
/// <param name="Freed">The principal without it.</param>
/// <param name="KeepsAdministrator">Whether the principal is an administrator without it.</param>
internal sealed record Obstacle(
    EscalationMethod Method,
    IReadOnlyList<(string Resource, (string Key, string? Value)[] Given)> Asks,
    AccountPrincipal Freed,
    bool KeepsAdministrator
)
{
    public bool IsMentionedBy(AccountPrincipal principal) => AccessProbe.Mentions(principal, Method.Needs[0]);
}
