using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Exposure;

/// <summary>Takes an Allow statement apart, and from each part what Deny statements take away.</summary>
internal sealed class StatementExposure(CompiledStatement allow, IReadOnlyList<CompiledStatement> denies)
{
    public IEnumerable<ExposedPart> Parts()
    {
        if (allow.Principals is null)
            return [];
        // "Allow with NotPrincipal … allows all principals except the named":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
        GranteeName[] names = allow.IsPrincipalNegated
            ? [GranteeName.Anyone]
            : [.. allow.Source.Principals!.Principals.Select(GranteeNames.Of).Distinct()];
        return from name in names
            from action in allow.IsActionNegated ? [null] : allow.Actions.Cast<ActionPattern?>()
            from resource in allow.IsResourceNegated || allow.Resources is null ? [null] : allow.Resources.Cast<ResourcePattern?>()
            from part in PartsOf(name, action, resource)
            select part;
    }

    private IEnumerable<ExposedPart> PartsOf(GranteeName name, ActionPattern? action, ResourcePattern? resource)
    {
        List<IReadOnlyList<Limit?>> clauses = [.. allow.Conditions.Select(c => (IReadOnlyList<Limit?>)[LimitReader.WhenHeld(c)])];
        List<CompiledCondition> conditions = [.. allow.Conditions];
        foreach (var deny in denies.Where(d => DenyCover.CoversAction(d, allow, action?.Compiled) && DenyCover.CoversResource(d, resource)))
        {
            if (DenyCover.Spared(deny, name) is not { } spared)
                continue;
            var clause = LetThrough(deny, spared);
            if (clause.Count == 0)
                return [];
            clauses.Add(clause);
            conditions.AddRange(deny.Conditions);
        }

        var guard = new Guard(clauses);
        IReadOnlyList<GranteeName> names = name.Kind == GranteeKind.Anyone && guard.NamesOfAnyone() is { } narrowed ? narrowed : [name];
        string[] keys = [.. conditions.Select(c => c.Key)];
        return names.Where(guard.Admits).Select(n => new ExposedPart(n, action?.Value ?? "*", guard, keys));
    }

    // A Deny lets through whom it spares and every request for which one of its conditions does not hold.
    private static List<Limit?> LetThrough(CompiledStatement deny, IReadOnlyList<GranteeName> spared)
    {
        List<Limit?> clause = [.. deny.Conditions.Select(LimitReader.WhenNotHeld)];
        if (spared.Count > 0)
            clause.Add(new Limit("", LimitKind.Among, ConditionFamily.String, [], PassesAbsent: false) { Names = spared });
        return clause;
    }
}
