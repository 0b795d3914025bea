using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Analysis;

/// <summary>Finds services that a principal may use and does not.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html</remarks>
public static class UnusedAccess
{
    /// <summary>Gets how far back AWS remembers: of an earlier use, or of none, a service without a last use says nothing.</summary>
    public static TimeSpan Remembered { get; } = TimeSpan.FromDays(400);

    private static readonly string[] Sensitive = ["Permissions management", "Write"];

    /// <summary>Lists the services that were not used within a period, by namespace. Those given are taken as granted: AWS lists no
    /// others.</summary>
    /// <param name="uses">When services were last used; of a service given twice the later use counts.</param>
    /// <param name="now">When the uses were read.</param>
    /// <param name="period">How long ago a use may be; no longer than <see cref="Remembered"/>.</param>
    public static IReadOnlyList<UnusedService> Of(IReadOnlyList<ServiceUse> uses, DateTimeOffset now, TimeSpan period) =>
        Find(uses, now, period, static _ => true);

    /// <summary>Lists the services that were not used within a period and that a principal's policies can grant at all, by
    /// namespace.</summary>
    /// <param name="principal">The principal. What only resource policies grant does not count.</param>
    /// <param name="uses">When services were last used.</param>
    /// <param name="now">When the uses were read.</param>
    /// <param name="period">How long ago a use may be; no longer than <see cref="Remembered"/>.</param>
    public static IReadOnlyList<UnusedService> Of(
        AccountPrincipal principal,
        IReadOnlyList<ServiceUse> uses,
        DateTimeOffset now,
        TimeSpan period
    ) => Find([.. uses.Where(u => GrantsSome(principal, u.ServiceNamespace))], now, period, action => Grants(principal, action));

    private static IReadOnlyList<UnusedService> Find(
        IReadOnlyList<ServiceUse> uses,
        DateTimeOffset now,
        TimeSpan period,
        Func<string, bool> isGranted
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(period, Remembered);
        return
        [
            .. uses.GroupBy(u => u.ServiceNamespace, u => u.LastAuthenticated, StringComparer.Ordinal)
                .Select(g => (Service: g.Key, Last: g.Max()))
                .Where(u => u.Last is not { } last || now - last > period)
                .OrderBy(u => u.Service, StringComparer.Ordinal)
                .Select(u => new UnusedService(u.Service, u.Last, Levels(u.Service, isGranted))),
        ];
    }

    private static string[] Levels(string service, Func<string, bool> isGranted) =>
        ServiceReference.Find(service) is { } known
            ? [.. Sensitive.Where(level => known.Actions.Values.Any(a => LevelOf(a) == level && isGranted($"{service}:{a.Name}")))]
            : [];

    // "Permissions management, Write" is the former, "Tagging, Write" the latter: tags can decide who may do what.
    private static string? LevelOf(ServiceAction action) =>
        Sensitive.FirstOrDefault(level => action.AccessLevel.Contains(level, StringComparison.Ordinal));

    // A service whose actions are not known is granted where a statement speaks of it, or of everything.
    private static bool GrantsSome(AccountPrincipal principal, string service) =>
        ServiceReference.Find(service) is { } known
            ? known.Actions.Keys.Any(a => Grants(principal, $"{service}:{a}"))
            : Grants(principal, $"{service}:iamcprobe");

    private static bool Grants(AccountPrincipal principal, string action)
    {
        var name = action.ToLowerInvariant();
        var layers = new[] { principal.Policies.Identity, principal.Policies.Boundary }
            .OfType<PolicyGroup>()
            .Concat(principal.Policies.ServiceControl)
            .Select(l => l.About(name))
            .ToList();
        return layers.TrueForAll(l => l.Exists(s => !s.IsDeny)) && !layers.Exists(l => l.Exists(IsTotal));
    }

    // Only a Deny without conditions on everything leaves nothing.
    private static bool IsTotal(CompiledStatement statement) =>
        statement is { IsDeny: true, IsResourceNegated: false, Conditions.Count: 0 }
        && statement.Resources?.Any(r => r.Text.WithStars() is [Wildcards.Many]) == true;
}
