using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds how the principals of an account can become administrators.</summary>
public static class EscalationGraph
{
    /// <summary>Lists every principal, by ARN, with what it is and its paths to administrator.</summary>
    public static IReadOnlyList<PrincipalEscalations> Analyse(AccountModel account) => new PathSearch(account).Run();
}
