using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Searches paths to administrator backwards: in each round only steps into those who were reached in the round before.</summary>
/// <remarks>Of each principal the shortest path by each first method is kept, so what is asked grows with who can escalate, not with all pairs.</remarks>
internal sealed class PathSearch
{
    private readonly AccountModel account;
    private readonly StepContext context;
    private readonly BecomeSteps become;
    private readonly GrantSteps grant;
    private readonly HashSet<string> administrators;
    private readonly List<(AccountPrincipal Principal, Capabilities Able)> others = [];
    private readonly Dictionary<string, Dictionary<string, EscalationPath>> found = new(StringComparer.Ordinal);

    public PathSearch(AccountModel account)
    {
        this.account = account;
        context = new StepContext(account);
        become = new BecomeSteps(context);
        grant = new GrantSteps(context);
        administrators = account.Principals.Where(context.Administrators.IsAdministrator).Select(p => p.Arn).ToHashSet(StringComparer.Ordinal);
        foreach (var principal in account.Principals.Where(p => !administrators.Contains(p.Arn)))
        {
            others.Add((principal, new Capabilities(context, principal)));
            found[principal.Arn] = new Dictionary<string, EscalationPath>(StringComparer.Ordinal);
        }
    }

    public IReadOnlyList<PrincipalEscalations> Run()
    {
        // What rests on a living resource comes last, and never takes the place of a path that needs none.
        Spread(needsResource: false);
        Spread(needsResource: true);
        return [.. account.Principals.Select(p => new PrincipalEscalations(p.Arn, administrators.Contains(p.Arn), administrators.Contains(p.Arn) ? [] : Ordered(p.Arn)))];
    }

    private void Spread(bool needsResource)
    {
        var frontier = account.Principals.Where(p => administrators.Contains(p.Arn)).Select(p => (Target: p, Onward: (EscalationPath?)null)).ToList();
        var reached = administrators.ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round == 0 || frontier.Count > 0; round++)
        {
            List<(AccountPrincipal, EscalationPath)> news = [];
            foreach (var (principal, able) in others)
            {
                var paths = (round == 0 ? Closing(principal, able, needsResource) : []).Concat(Into(principal, able, frontier, needsResource));
                foreach (var path in paths)
                    found[principal.Arn].TryAdd(path.Method.Id, path);
                if (!reached.Contains(principal.Arn) && Ordered(principal.Arn).Find(p => needsResource || !p.NeedsResource) is { } best)
                    news.Add((principal, best));
            }

            frontier = [.. news.Select(n => (n.Item1, (EscalationPath?)n.Item2))];
            reached.UnionWith(news.Select(n => n.Item1.Arn));
        }
    }

    // Paths that end with the principal giving all rights to itself, or to somebody whose rights it can have.
    private IEnumerable<EscalationPath> Closing(AccountPrincipal principal, Capabilities able, bool needsResource)
    {
        foreach (var step in grant.New(principal).Concat(able.CanGrant ? grant.On(principal, principal) : []))
            yield return new EscalationPath([step]);
        if (!able.CanGrant)
            yield break;
        foreach (var (target, _) in others.Where(o => o.Principal != principal))
        {
            var grants = grant.On(principal, target).ToList();
            if (grants.Count == 0)
                continue;
            foreach (var step in become.Between(principal, able, target, m => m.NeedsResource == needsResource && !found[principal.Arn].ContainsKey(m.Id)))
                yield return new EscalationPath([step, grants[0]]);
        }
    }

    private IEnumerable<EscalationPath> Into(AccountPrincipal principal, Capabilities able, List<(AccountPrincipal Target, EscalationPath? Onward)> frontier, bool needsResource)
    {
        if (able.Methods.Count == 0)
            yield break;
        foreach (var (target, rest) in frontier)
        {
            if (target == principal || rest?.Principals.Contains(principal.Arn) == true)
                continue;
            foreach (var step in become.Between(principal, able, target, m => (needsResource || !m.NeedsResource) && !found[principal.Arn].ContainsKey(m.Id)))
                yield return rest is null ? new EscalationPath([step]) : new EscalationPath([step, .. rest.Steps]);
        }
    }

    private List<EscalationPath> Ordered(string arn) =>
        [.. found[arn].Values.OrderBy(p => p.Steps.Count).ThenBy(p => p.NeedsResource).ThenBy(p => p.Method.Id, StringComparer.Ordinal)];
}
