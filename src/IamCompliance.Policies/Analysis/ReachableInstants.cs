using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>The instants that differ for the policies of an account: every one from the capture on can come, one before it cannot.</summary>
internal sealed class ReachableInstants
{
    private readonly HashSet<CompiledPolicy> asking = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<ReachableInstant> all = [];

    public ReachableInstants(AccountModel account)
    {
        if (account.CapturedAt is not { } now)
            return;
        SortedSet<DateTimeOffset> dates = [];
        foreach (var policy in Policies(account))
        {
            var conditions = policy
                .Statements.SelectMany(s => s.Conditions)
                .Where(c => ReachableInstant.Asking.Contains(c.Key, StringComparer.OrdinalIgnoreCase))
                .ToList();
            if (conditions.Count == 0 || !asking.Add(policy))
                continue;
            dates.UnionWith(conditions.SelectMany(c => c.Source.Values).SelectMany(v => Around(v.Value)).Where(d => d > now));
        }

        all = [new ReachableInstant(now, IsFuture: false), .. dates.Select(d => new ReachableInstant(d, IsFuture: true))];
    }

    /// <summary>Lists the instants that differ for some policies, that of the capture first; none when they do not ask for the time, or
    /// nobody knows when the account was captured.</summary>
    public IReadOnlyList<ReachableInstant> DifferingFor(PolicyStack policies)
    {
        if (asking.Count == 0)
            return [];
        foreach (var group in policies.Groups)
        {
            foreach (var policy in group.Policies)
            {
                if (asking.Contains(policy))
                    return all;
            }
        }

        return [];
    }

    // What begins after a date holds a second later.
    private static DateTimeOffset[] Around(string value)
    {
        if (!PolicyDate.TryParse(value, out var ticks) || ticks < 0 || ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond)
            return [];
        var date = new DateTimeOffset(ticks, TimeSpan.Zero);
        return [date, date.AddSeconds(1)];
    }

    private static IEnumerable<CompiledPolicy> Policies(AccountModel account) =>
        account
            .Principals.SelectMany(p => p.Policies.Groups.SelectMany(g => g.Policies).Concat(p.Trust is { } trust ? [trust] : []))
            .Concat(account.Groups.SelectMany(g => g.Policies))
            .Concat(account.ManagedPolicies.Values.SelectMany(m => m.Others.Prepend(m.Default)))
            .Concat(account.ResourcePolicies.Values);
}
