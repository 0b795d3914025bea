namespace IamCompliance.Policies.Grants;

/// <summary>Says on which statements an answer rests, and on which context keys.</summary>
internal static class GrantGrounds
{
    public static GrantFinding Of(IEnumerable<ActionGrant> answers, GrantExtent extent, AskedResources asked, string? witness)
    {
        SortedSet<string> statements = new(StringComparer.Ordinal);
        SortedDictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (var answer in answers)
        {
            // A layer that some statement grants in without conditions does not depend on those that others have.
            foreach (var layer in answer.Statements.Where(s => s.IsGrant).GroupBy(s => s.Layer))
            {
                var certain = layer
                    .Where(s => Decides(s, answer, asked, s.ResourcesFor(GrantExtent.Unconditional, asked.Quantifier)))
                    .ToList();
                var suffices = certain.Count > 0 && (extent == GrantExtent.Unconditional || Suffice(certain, answer, asked));
                foreach (
                    var statement in suffices
                        ? certain
                        : [.. layer.Where(s => Decides(s, answer, asked, s.ResourcesFor(GrantExtent.Conditional, asked.Quantifier)))]
                )
                    Add(statement, suffices || certain.Contains(statement) ? [] : Dependence(statement));
            }

            if (extent == GrantExtent.Unconditional)
                continue;
            foreach (
                var denial in answer.Statements.Where(s =>
                    !s.IsGrant && Decides(s, answer, asked, s.ResourcesFor(GrantExtent.Unconditional, asked.Quantifier))
                )
            )
                Add(denial, Dependence(denial));
        }

        return new GrantFinding(extent, [.. statements], [.. keys.Values.Order(StringComparer.Ordinal)], witness);

        void Add(Weighed statement, IEnumerable<string> dependence)
        {
            statements.Add(statement.Statement.Label);
            foreach (var key in dependence)
                keys.TryAdd(key, key);
        }
    }

    private static IEnumerable<string> Dependence(Weighed statement) => statement.Keys.Concat(statement.Statement.VariableKeys);

    private static bool Decides(Weighed statement, ActionGrant answer, AskedResources asked, TextSet? set)
    {
        if (set is null)
            return false;
        return answer.Resource is { } resource
            ? set.Contains(resource)
            : new TextRegion().Within(asked.Set).Within(set).Find() is not (null, true);
    }

    private static bool Suffice(List<Weighed> certain, ActionGrant answer, AskedResources asked)
    {
        if (answer.Resource is not null)
            return true;
        var missing = new TextRegion().Within(asked.Set);
        foreach (var statement in certain)
            missing.Outside(statement.Statement.Resources.Certain!);
        return missing.Find() is (null, true);
    }
}
