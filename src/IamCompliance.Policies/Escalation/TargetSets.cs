using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds whom the methods of one principal can reach, before any step is judged: principals that its policies cannot tell apart
/// are asked about once.</summary>
/// <remarks>Who is not in a set cannot be reached; who is in it is nearly always.</remarks>
internal sealed class TargetSets(StepContext context, AccountPrincipal principal, Capabilities able)
{
    private const string Pass = "iam:PassRole";

    private readonly Dictionary<string, PrincipalSet> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PrincipalSet> ofMethods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TellingPatterns> patterns = new(StringComparer.Ordinal);
    private PrincipalSet? assumable;

    /// <summary>The principals whose rights a method can give.</summary>
    public PrincipalSet Of(EscalationMethod method)
    {
        if (!ofMethods.TryGetValue(method.Id, out var set))
            ofMethods.Add(method.Id, set = Find(method));
        return set;
    }

    /// <summary>The methods that can give the rights of some principals at all, with whose.</summary>
    public List<(EscalationMethod Method, PrincipalSet Targets)> Into(PrincipalSet principals, Func<EscalationMethod, bool> isWanted) =>
        [.. able.Methods.Where(isWanted).Select(m => (Method: m, Targets: Of(m))).Where(m => m.Targets.Intersects(principals))];

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
            EscalationPattern.PassRole when method.Needs.All(n => n == Pass || able.MaySome(n)) => Passable(method),
            EscalationPattern.UseResource when method.Needs.All(n => able.MaySome(n)) => context.Numbers.UsableBy(method),
            _ => new PrincipalSet(context.Numbers.All.Count),
        };

    private PrincipalSet Passable(EscalationMethod method)
    {
        var key = $"{Pass} {method.Service}";
        if (!allowed.TryGetValue(key, out var set))
        {
            set = Judge(
                Pass,
                context.Numbers.TrustingService(method.Service!),
                target =>
                    context
                        .Trust.NamesOf(target, method.Service!)
                        .Any(n => context.MayOn(principal, Pass, target, ("iam:PassedToService", n))),
                target => context.Trust.NameKindOf(target, method.Service!)
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
            set = Judge(action, kind, t => context.MayOn(principal, action, t));
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
        // A trust policy can ask for tags of its role as well, whoever asks for the role.
        var hasTags =
            context.Account.ComparedTags.Count > 0
            && (action == RoleAssumption.Assume || context.Probe.TargetTags.AreAskedBy(principal.Policies));
        if (!patterns.TryGetValue(action, out var telling))
            patterns.Add(
                action,
                telling = new TellingPatterns(
                    context,
                    principal,
                    hasTags ? [action, "iam:TagUser", "iam:TagRole", .. beside] : [action, .. beside]
                )
            );
        Dictionary<(ulong Matches, string Kind, string Tags), bool> answers = [];
        foreach (var number in among.Numbers())
        {
            var target = context.Numbers.All[number];
            var (matches, more) = telling.Of(number);
            var kind = (further?.Invoke(target) ?? "") + more;
            var asked = (matches, kind, hasTags ? context.Trust.TagsOf(target) : "");
            if (!answers.TryGetValue(asked, out var answer))
                answers.Add(asked, answer = ask(target));
            if (answer)
                result.Add(number);
        }

        return result;
    }
}
