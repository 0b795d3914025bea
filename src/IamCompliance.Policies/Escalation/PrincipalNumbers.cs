using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Numbers the principals of an account, and keeps the sets of them that many questions begin with.</summary>
internal sealed class PrincipalNumbers
{
    private readonly Dictionary<AccountPrincipal, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Service, bool NeedsProfile), PrincipalSet> ofServices = [];
    private readonly TrustIndex trust;
    private PrincipalSet? profiled;

    public PrincipalNumbers(AccountModel account, TrustIndex trust)
    {
        this.trust = trust;
        All = account.Principals;
        foreach (var principal in All)
            numbers.Add(principal, numbers.Count);
        Users = Where(p => !p.IsRole);
        Changeable = Where(p => p is { IsRole: true, IsProtected: false });
        Providing = Where(p => p is { IsRole: true, IsProtected: false } && trust.ProvidersOf(p).Count > 0);
    }

    public IReadOnlyList<AccountPrincipal> All { get; }

    public PrincipalSet Users { get; }

    /// <summary>Gets the roles that customers can change.</summary>
    public PrincipalSet Changeable { get; }

    /// <summary>Gets the roles that a provider of the account lets somebody assume.</summary>
    public PrincipalSet Providing { get; }

    /// <summary>The number of one of the account's principals; -1 for one that the account does not say so.</summary>
    public int Of(AccountPrincipal principal) => numbers.GetValueOrDefault(principal, -1);

    public PrincipalSet Where(Func<AccountPrincipal, bool> test)
    {
        var set = new PrincipalSet(All.Count);
        for (var i = 0; i < All.Count; i++)
        {
            if (test(All[i]))
                set.Add(i);
        }

        return set;
    }

    /// <summary>The roles that a service can be handed, with instance profile or without.</summary>
    public PrincipalSet TrustingService(string service)
    {
        if (!ofServices.TryGetValue((service, false), out var set))
            ofServices.Add(
                (service, false),
                set = Where(p => p is { IsRole: true, IsProtected: false } && trust.TrustsService(p, service))
            );
        return set;
    }

    /// <summary>The roles that a service can be handed, or has.</summary>
    public PrincipalSet UsableBy(EscalationMethod method)
    {
        var trusting = TrustingService(method.Service!);
        if (!method.NeedsInstanceProfile)
            return trusting;
        if (!ofServices.TryGetValue((method.Service!, true), out var set))
            ofServices.Add((method.Service!, true), set = trusting.And(profiled ??= Where(p => p.HasInstanceProfile)));
        return set;
    }
}
