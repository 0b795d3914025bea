using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds whom the methods of one principal can reach, before any step is judged: principals that its policies cannot tell apart
/// are asked about once.</summary>
/// <remarks>Who is not in a set cannot be reached; who is in it is nearly always.</remarks>
internal sealed class TargetSets(StepContext context, AccountPrincipal principal, Capabilities able)
{
    private const int MostPatternsInWord = 32;
    private const string Pass = "iam:PassRole";

    private readonly Dictionary<string, PrincipalSet> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PrincipalSet> ofMethods = new(StringComparer.Ordinal);
    private PrincipalSet? assumable;

    /// <summary>The principals whose rights a method can give.</summary>
    public PrincipalSet Of(EscalationMethod method)
    {
        if (!ofMethods.TryGetValue(method.Id, out var set))
            ofMethods.Add(method.Id, set = Find(method));
        return set;
    }

    /// <summary>Everybody whose rights some method can give.</summary>
    public PrincipalSet OfAny(Func<EscalationMethod, bool> isWanted)
    {
        var any = new PrincipalSet(context.Numbers.All.Count);
        foreach (var method in able.Methods)
        {
            if (isWanted(method))
                any.Include(Of(method));
        }

        return any;
    }

    private PrincipalSet Find(EscalationMethod method) =>
        method.Pattern switch
        {
            EscalationPattern.AssumeRole or EscalationPattern.TagSession => assumable ??= Assumable(),
            EscalationPattern.BecomeUser => method.Needs.Aggregate(context.Numbers.Users, (set, need) => AllowedOn(need, set)),
            EscalationPattern.UpdateTrust => AllowedOn(method.Needs[0], context.Numbers.Changeable),
            EscalationPattern.ReplaceProvider => context.Numbers.Providing,
            EscalationPattern.PassRole when method.Needs.All(n => n == Pass || able.Some(n).IsPossible) => Passable(method),
            EscalationPattern.UseResource when method.Needs.All(n => able.Some(n).IsPossible) => context.Numbers.UsableBy(method),
            _ => new PrincipalSet(context.Numbers.All.Count),
        };

    private PrincipalSet Passable(EscalationMethod method)
    {
        var key = $"{Pass} {method.Service}";
        if (!allowed.TryGetValue(key, out var set))
        {
            var every = context.Numbers.Where(p =>
                p is { IsRole: true, IsProtected: false } && context.Trust.TrustsService(p, method.Service!)
            );
            set = Judge(
                Pass,
                every,
                target =>
                    context
                        .Trust.NamesOf(target, method.Service!)
                        .Any(n => context.AskOn(principal, Pass, target, ("iam:PassedToService", n)).All(a => a.Access.IsPossible)),
                target => string.Join(' ', context.Trust.NamesOf(target, method.Service!))
            );
            allowed.Add(key, set);
        }

        return set.And(context.Numbers.UsableBy(method));
    }

    private PrincipalSet AllowedOn(string action, PrincipalSet among)
    {
        if (!allowed.TryGetValue(action, out var set))
        {
            var kind = among == context.Numbers.Changeable ? among : context.Numbers.Users;
            set = Judge(action, kind, t => context.AskOn(principal, action, t).All(a => a.Access.IsPossible));
            allowed.Add(action, set);
        }

        return set.And(among);
    }

    private PrincipalSet Assumable()
    {
        var mentions = able.Mentions(RoleAssumption.Assume);
        return Judge(
            RoleAssumption.Assume,
            context.Numbers.Where(t => t.Trust is not null && context.Trust.MayTrust(t, principal, mentions)),
            t => context.Assumption.Of(principal, t).All(a => a.Access.IsPossible),
            t => context.Trust.KindOf(t),
            [RoleAssumption.Tag, RoleAssumption.SetSource]
        );
    }

    // One of each kind is asked about. A kind is what the statements about the action see of a target: which of their resources it is, its
    // tags where they ask for some, and what else the caller says.
    private PrincipalSet Judge(
        string action,
        PrincipalSet among,
        Func<AccountPrincipal, bool> ask,
        Func<AccountPrincipal, string>? further = null,
        params string[] beside
    )
    {
        var result = new PrincipalSet(context.Numbers.All.Count);
        string[] actions =
            context.Account.ComparedTags.Count == 0 ? [action, .. beside] : [action, "iam:TagUser", "iam:TagRole", .. beside];
        var statements = principal.Policies.Groups.SelectMany(g => actions.SelectMany(a => g.About(a.ToLowerInvariant()))).ToList();
        var patterns = statements.SelectMany(s => s.Resources ?? []).Where(p => p.Constant is not { IsAnything: true }).ToArray();
        // Tags of the target can stand in a trust policy as well.
        var hasTags = context.Account.ComparedTags.Count > 0;
        var known = context.Probe.NewContext(principal, null, []);
        Dictionary<(ulong Matches, string Others), bool> answers = [];
        foreach (var number in among.Numbers())
        {
            var target = context.Numbers.All[number];
            var rest = further?.Invoke(target) ?? "";
            var matches = 0UL;
            if (patterns.Length <= MostPatternsInWord)
            {
                foreach (var pattern in patterns)
                    matches = (matches << 2) | (uint)pattern.IsMatch(target.Arn, known);
            }
            else
                rest = $"{rest} {string.Concat(patterns.Select(p => (int)p.IsMatch(target.Arn, known)))}";
            if (hasTags)
                rest = $"{rest} {context.Trust.TagsOf(target)}";
            if (!answers.TryGetValue((matches, rest), out var answer))
                answers.Add((matches, rest), answer = ask(target));
            if (answer)
                result.Add(number);
        }

        return result;
    }
}
