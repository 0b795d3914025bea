using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Principals;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Exposure;

/// <summary>Decides whether a Deny statement is about all that a part of an Allow statement is about. An answer of yes is always
/// right.</summary>
internal static class DenyCover
{
    private static readonly string Anything = Wildcards.Many.ToString();

    /// <param name="deny">The Deny statement.</param>
    /// <param name="allow">The Allow statement.</param>
    /// <param name="action">One of its actions; null for all but those it names.</param>
    public static bool CoversAction(CompiledStatement deny, CompiledStatement allow, string? action)
    {
        var denied = deny.Actions.Select(a => a.Compiled);
        if (action is null)
        {
            return deny.IsActionNegated
                ? denied.All(d => allow.Actions.Any(a => PatternAlgebra.Includes(a.Compiled, d)))
                : denied.Any(d => PatternAlgebra.Includes(d, Anything));
        }

        return deny.IsActionNegated
            ? !denied.Any(d => PatternAlgebra.Intersect(d, action))
            : denied.Any(d => PatternAlgebra.Includes(d, action));
    }

    /// <param name="deny">The Deny statement.</param>
    /// <param name="resource">One of the Allow statement's resources; null for all that have the policy, or all but some.</param>
    public static bool CoversResource(CompiledStatement deny, ResourcePattern? resource)
    {
        if (deny.Resources is not { } denied)
            return true;
        var inner = resource?.Text.WithStars() ?? Anything;
        return deny.IsResourceNegated
            ? resource is not null && !denied.Any(d => PatternAlgebra.Intersect(d.Text.WithStars(), inner))
            : denied.Any(d => d.Constant is { } outer && Includes(outer.Compiled, inner));
    }

    /// <summary>Finds who, of somebody, a Deny statement leaves alone: nobody, some, or null for all of them or when it is not
    /// sure.</summary>
    public static IReadOnlyList<GranteeName>? Spared(CompiledStatement deny, GranteeName name)
    {
        if (deny.Principals is not { } principals)
            return [];
        if (!deny.IsPrincipalNegated)
            return principals.Any(p => p.IsEveryone || Names(p, name)) ? [] : null;
        if (principals.Any(p => p.IsEveryone))
            return null;
        GranteeName[] exceptions = [.. deny.Source.Principals!.Principals.Select(GranteeNames.Of)];
        if (name.Kind == GranteeKind.Anyone)
            return exceptions;
        return principals.Any(p => Names(p, name)) || exceptions.Any(e => IsPartOf(e, name)) ? null : [];
    }

    private static bool Names(PrincipalMatcher matcher, GranteeName name) =>
        name.Kind is not (GranteeKind.Anyone or GranteeKind.Other) && matcher.Match(GranteeNames.Caller(name)) != Grant.None;

    // A user is part of its account, a session of its role; which role a session is of does not matter to err on the safe side.
    private static bool IsPartOf(GranteeName part, GranteeName name) =>
        part.AccountId is not null
        && part.AccountId == name.AccountId
        && (name.Kind == GranteeKind.Account || part.Kind is GranteeKind.Session or GranteeKind.FederatedUser);

    // Inclusion takes wildcards that stay within a field of an ARN for ones that do not, which is not safe in what denies.
    private static bool Includes(string outer, string inner) =>
        outer == inner || (!outer.Any(Wildcards.IsInSegment) && PatternAlgebra.Includes(outer, inner));
}
