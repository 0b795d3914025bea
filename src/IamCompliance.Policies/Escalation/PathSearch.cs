using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Searches paths to administrator backwards: in each round only steps into those who were reached in the round before.</summary>
/// <remarks>Of each principal the shortest path by each first method is kept, so what is asked grows with who can escalate, not with all
/// pairs.</remarks>
internal sealed class PathSearch
{
    private readonly AccountModel account;
    private readonly StepContext context;
    private readonly BecomeSteps become;
    private readonly GrantSteps grant;
    private readonly UnboundPaths unbound;
    private readonly EscalationMethod tagSession = EscalationMethods.ByPattern[EscalationPattern.TagSession].Single();
    private readonly HashSet<string> administrators;
    private readonly List<AccountPrincipal> tagged;
    private readonly List<(AccountPrincipal Principal, Capabilities Able)> others = [];
    private readonly HashSet<string> limited = new(StringComparer.Ordinal);
    private readonly PrincipalSet unprivileged;
    private readonly Dictionary<AccountPrincipal, EscalationStep?> grants = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Dictionary<string, EscalationPath>> found = new(StringComparer.Ordinal);

    public PathSearch(AccountModel account)
    {
        this.account = account;
        context = new StepContext(account);
        become = new BecomeSteps(context);
        grant = new GrantSteps(context);
        administrators = account
            .Principals.Where(context.Administrators.IsAdministrator)
            .Select(p => p.Arn)
            .ToHashSet(StringComparer.Ordinal);
        unprivileged = context.Numbers.Where(p => !administrators.Contains(p.Arn));
        unbound = new UnboundPaths(context, become, grant, [.. account.Principals.Where(p => administrators.Contains(p.Arn))]);
        tagged = [.. account.Principals.Where(p => !administrators.Contains(p.Arn) && context.Administrators.IsAdministratorWithTags(p))];
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
        Close(needsResource: false);
        Spread(needsResource: true);
        Close(needsResource: true);
        return
        [
            .. account.Principals.Select(p => new PrincipalEscalations(
                p.Arn,
                administrators.Contains(p.Arn),
                administrators.Contains(p.Arn) ? [] : Ordered(p.Arn)
            )
            {
                Limit = limited.Contains(p.Arn) && found[p.Arn].Count == 0 ? LimitOf(p.Arn) : null,
            }),
        ];
    }

    private void Spread(bool needsResource)
    {
        var frontier = account
            .Principals.Where(p => administrators.Contains(p.Arn))
            .Select(p => (Target: p, Onward: (EscalationPath?)null))
            .ToList();
        HashSet<string> reached = new(StringComparer.Ordinal);
        HashSet<string> reachedUntagged = new(StringComparer.Ordinal);
        for (var round = 0; round == 0 || frontier.Count > 0; round++)
        {
            List<(AccountPrincipal, EscalationPath?)> news = [];
            var entered = new PrincipalSet(account.Principals.Count);
            foreach (var (target, _) in frontier)
                entered.Add(context.Numbers.Of(target));
            foreach (var (principal, able) in others)
            {
                var paths = (round == 0 ? Closing(principal, able, needsResource) : []).Concat(
                    Into(principal, able, frontier, entered, needsResource)
                );
                foreach (var path in paths)
                    Keep(path);
                if (
                    reachedUntagged.Contains(principal.Arn)
                    || Ordered(principal.Arn).FindAll(p => needsResource || !p.NeedsResource) is not { Count: > 0 } usable
                )
                    continue;
                // Who comes without tags of the session goes on by another path than who comes with them.
                if (reached.Add(principal.Arn))
                    news.Add((principal, usable[0]));
                if (
                    usable.Find(p => !p.Steps[0].NeedsSessionTags) is { } untagged
                    && reachedUntagged.Add(principal.Arn)
                    && (untagged != usable[0] || !news.Contains((principal, untagged)))
                )
                    news.Add((principal, untagged));
            }

            frontier = news;
        }
    }

    // Who has no path of its own may have one together with those whose rights it gains.
    private void Close(bool needsResource)
    {
        HashSet<AccountPrincipal> closed = new(ReferenceEqualityComparer.Instance);
        foreach (var (principal, able) in others)
        {
            if (found[principal.Arn].Count > 0 || able.Methods.Count == 0 || closed.Contains(principal))
                continue;
            var closure = new RightsClosure(context, become, grant, t => Onwards(t, needsResource), needsResource);
            var result = closure.Run(principal, able);
            if (result.Path is { } path)
                Keep(path);
            else if (!result.IsComplete)
                limited.Add(principal.Arn);
            else if (result.Path is null)
                // What somebody cannot gain who has their rights, they cannot either; but that tags of their sessions are theirs to choose.
                closed.UnionWith(result.Held.Where(h => h is { IsChanged: false, Form.HasTaggableSessions: false }).Select(h => h.Form));
        }
    }

    private static string LimitOf(string arn) =>
        $"the search from {arn} ended after {RightsClosure.MostChanged} changes that it and those whose rights it gains can make; "
        + "whether further ones lead to all rights is not known";

    private EscalationPath? Onwards(AccountPrincipal target, bool needsResource) =>
        found.ContainsKey(target.Arn)
            ? Ordered(target.Arn).Find(p => (needsResource || !p.NeedsResource) && !p.Steps[0].NeedsSessionTags)
            : null;

    // Paths that end with the principal giving all rights to itself, or to somebody whose rights it can have.
    private IEnumerable<EscalationPath> Closing(AccountPrincipal principal, Capabilities able, bool needsResource)
    {
        foreach (
            var step in grant
                .New(principal)
                .Concat(able.CanGrant ? grant.On(principal, principal) : [])
                .Where(s => s.Method.NeedsResource == needsResource)
        )
            yield return new EscalationPath([step]);
        if (able.CanUnbind)
        {
            foreach (var path in unbound.Of(principal, able, needsResource))
                yield return path;
        }

        foreach (var target in needsResource ? [] : tagged.Where(t => t != principal))
        {
            if (become.WithTags(tagSession, principal, able, target) is { } step)
                yield return new EscalationPath([step]);
        }

        if (!able.CanGrant)
            yield break;
        // Whether a target can be had comes first: that is cheaper to say than what could be made of it.
        foreach (var (method, targets) in able.Targets.Into(unprivileged, m => m.NeedsResource == needsResource && IsWanted(principal, m)))
        {
            foreach (var number in targets.Numbers())
            {
                var target = account.Principals[number];
                if (
                    target != principal
                    && unprivileged.Contains(number)
                    && LastStep(principal, target) is { } last
                    && become.Find(method, principal, able, target) is { } step
                )
                {
                    yield return new EscalationPath([step, last]);
                    if (!step.NeedsSessionTags)
                        break;
                }
            }
        }

        grants.Clear();
    }

    private EscalationStep? LastStep(AccountPrincipal principal, AccountPrincipal target)
    {
        if (!grants.TryGetValue(target, out var last))
            grants.Add(target, last = grant.On(principal, target).FirstOrDefault());
        return last;
    }

    private IEnumerable<EscalationPath> Into(
        AccountPrincipal principal,
        Capabilities able,
        List<(AccountPrincipal Target, EscalationPath? Onward)> frontier,
        PrincipalSet entered,
        bool needsResource
    )
    {
        var methods = able.Targets.Into(entered, m => (needsResource || !m.NeedsResource) && IsWanted(principal, m));
        foreach (var (target, rest) in methods.Count == 0 ? [] : frontier)
        {
            if (target == principal || rest?.Steps.Any(s => s.From == principal.Arn || s.To == principal.Arn) == true)
                continue;
            var number = context.Numbers.Of(target);
            foreach (var (method, targets) in methods)
            {
                if (!targets.Contains(number) || !IsWanted(principal, method))
                    continue;
                if (become.Find(method, principal, able, target) is not { } step)
                    continue;
                if (rest is null)
                    yield return new EscalationPath([step]);
                else if (!rest.Steps[0].NeedsSessionTags)
                    yield return new EscalationPath([step, .. rest.Steps]);
                else if (become.Tagged(step, principal, target) is { } carrying)
                    yield return new EscalationPath([carrying, .. rest.Steps]);
            }

            methods.RemoveAll(m => !IsWanted(principal, m.Method));
            if (methods.Count == 0)
                yield break;
        }
    }

    // A path that depends on session tags gives way to one that does not.
    private void Keep(EscalationPath path)
    {
        var known = found[path.Steps[0].From];
        if (
            !known.TryGetValue(path.Method.Id, out var other)
            || (other.Steps[0].NeedsSessionTags && !path.Steps[0].NeedsSessionTags && (other.NeedsResource || !path.NeedsResource))
        )
            known[path.Method.Id] = path;
    }

    private bool IsWanted(AccountPrincipal principal, EscalationMethod method) =>
        !found[principal.Arn].TryGetValue(method.Id, out var path) || path.Steps[0].NeedsSessionTags;

    private List<EscalationPath> Ordered(string arn) =>
        [.. found[arn].Values.OrderBy(p => p.Steps.Count).ThenBy(p => p.NeedsResource).ThenBy(p => p.Method.Id, StringComparer.Ordinal)];
}
