using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds how the principals of an account can become administrators.</summary>
public static class EscalationGraph
{
    /// <summary>Lists every principal, by ARN, with what it is and its paths to administrator.</summary>
    public static IReadOnlyList<PrincipalEscalations> Analyse(AccountModel account)
    {
        var context = new StepContext(account);
        var byArn = account.Principals.ToDictionary(p => p.Arn, StringComparer.Ordinal);
        var administrators = account.Principals.Where(context.Administrators.IsAdministrator).Select(p => p.Arn).ToHashSet(StringComparer.Ordinal);
        var become = new BecomeSteps(context);
        var grant = new GrantSteps(context);
        Dictionary<string, List<EscalationStep>> steps = new(StringComparer.Ordinal);
        Dictionary<string, List<EscalationPath>> closing = new(StringComparer.Ordinal);
        foreach (var principal in account.Principals.Where(p => !administrators.Contains(p.Arn)))
        {
            List<EscalationStep> own = [.. become.From(principal)];
            steps[principal.Arn] = own;
            closing[principal.Arn] =
            [
                .. grant.On(principal, principal).Concat(grant.New(principal)).Select(s => new EscalationPath([s])),
                .. own.Where(s => !administrators.Contains(s.To!)).DistinctBy(s => (s.To, s.Method.NeedsResource))
                    .SelectMany(s => grant.On(principal, byArn[s.To!]).Select(g => new EscalationPath([s, g]))),
            ];
        }

        return new PathSearch(administrators, steps, closing).All(account.Principals.Select(p => p.Arn));
    }
}
