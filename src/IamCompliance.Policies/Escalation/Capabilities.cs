using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>What a principal's own policies mention at all, asked once: a quick no for most methods.</summary>
internal sealed class Capabilities
{
    private readonly StepContext context;
    private readonly AccountPrincipal principal;
    private readonly Dictionary<string, bool> mentioned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Access> some = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> maySome = new(StringComparer.Ordinal);
    private TargetSets? targets;

    public Capabilities(StepContext context, AccountPrincipal principal)
    {
        this.context = context;
        this.principal = principal;
        Methods =
        [
            .. EscalationMethods.All.Where(m =>
                m.Needs.All(Mentions)
                || (m.Pattern is EscalationPattern.AssumeRole or EscalationPattern.TagSession && context.Trust.MayTrustSomewhere(principal))
            ),
        ];
        CanGrant = Methods.Any(m =>
            m.Pattern
                is not (
                    EscalationPattern.AssumeRole
                    or EscalationPattern.BecomeUser
                    or EscalationPattern.UpdateTrust
                    or EscalationPattern.TagSession
                    or EscalationPattern.ReplaceProvider
                    or EscalationPattern.PassRole
                    or EscalationPattern.UseResource
                    or EscalationPattern.CreateIdentity
                    or EscalationPattern.CreateRole
                    or EscalationPattern.CreateUser
                    or EscalationPattern.CreateMember
                    or EscalationPattern.GrantElsewhere
                )
        );
        CanUnbind = Methods.Any(m =>
            m.Pattern is EscalationPattern.RemoveBoundary or EscalationPattern.RemoveDeny or EscalationPattern.ChangeTags
        );
    }

    /// <summary>Gets the methods of which every action is mentioned, and the assumption of roles where a role names the
    /// principal.</summary>
    public IReadOnlyList<EscalationMethod> Methods { get; }

    /// <summary>Gets whom the methods can reach.</summary>
    public TargetSets Targets => targets ??= new TargetSets(context, principal, this);

    /// <summary>Gets whether a method that gives further rights to somebody is among them.</summary>
    public bool CanGrant { get; }

    /// <summary>Gets whether a method that takes away what stands against somebody is among them.</summary>
    public bool CanUnbind { get; }

    public bool Mentions(string action)
    {
        if (!mentioned.TryGetValue(action, out var known))
            mentioned.Add(action, known = AccessProbe.Mentions(principal, action) || context.Probe.IsMentionedByResource(action));
        return known;
    }

    /// <summary>Whether the principal may do something to some resource, without saying why.</summary>
    public bool MaySome(string action)
    {
        if (!maySome.TryGetValue(action, out var known))
            maySome.Add(action, known = context.Probe.Examples(principal, action).Any(r => context.Probe.May(principal, action, r)));
        return known;
    }

    /// <summary>Whether the principal may do something to some resource.</summary>
    public Access Some(string action)
    {
        if (!some.TryGetValue(action, out var known))
            some.Add(action, known = context.Probe.AskSome(principal, action));
        return known;
    }
}
