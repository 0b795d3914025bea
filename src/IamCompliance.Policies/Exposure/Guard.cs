namespace IamCompliance.Policies.Exposure;

/// <summary>All that is demanded of the requests that a part of a statement lets through: of each clause, one limit at least
/// holds.</summary>
internal sealed class Guard
{
    private readonly IReadOnlyList<Limit>[] clauses;

    /// <param name="clauses">Limits of which one holds in each list; null stands for one that says nothing.</param>
    public Guard(IEnumerable<IReadOnlyList<Limit?>> clauses)
    {
        List<IReadOnlyList<Limit>> known =
        [
            .. clauses.Where(c => c.All(l => l is not null)).Select(c => (IReadOnlyList<Limit>)[.. c.Select(l => l!)]),
        ];
        // A limit that passes requests without the key limits nothing, unless another demands that the key is there: "include the Null
        // condition operator in your policy with a false value to check if the context key exists".
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
        var present = known.Where(c => c is [{ PassesAbsent: false }]).Select(c => c[0].Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        this.clauses = [.. known.Where(c => c.All(l => !l.PassesAbsent || present.Contains(l.Key)))];
    }

    /// <summary>Gets the clauses of which no request gets around.</summary>
    public IReadOnlyList<IReadOnlyList<Limit>> Clauses => clauses;

    /// <summary>Whether every request meets a demand.</summary>
    public bool Demands(Func<Limit, bool> test) => clauses.Any(c => c.All(test));

    /// <summary>Whether every request is made in the organization or for it; AWS's own services, which act for nobody's, may be let in
    /// beside it.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice</remarks>
    public bool DemandsOrganization(string? organization) =>
        clauses.Any(c =>
            c.Any(l => OrganizationLimits.LimitsTo(l, organization))
            && c.All(l => OrganizationLimits.LimitsTo(l, organization) || l.Names is [{ Kind: GranteeKind.Service }])
        );

    /// <summary>Whether somebody can get past every clause that is about who calls.</summary>
    public bool Admits(GranteeName name) =>
        name.Kind switch
        {
            // "aws:PrincipalOrgID … This key is included in the request context only if the principal is a member of an organization."
            GranteeKind.Service => !clauses.Any(c => c.All(OrganizationLimits.IsOfPrincipal)),
            _ => !name.ActsInAccount || clauses.All(c => c.Any(l => l.Names is null || l.Names.Any(n => n.AccountId == name.AccountId))),
        };

    /// <summary>Finds who "everybody" comes down to where clauses name them; null when none does.</summary>
    public IReadOnlyList<GranteeName>? NamesOfAnyone()
    {
        var named = clauses
            .Where(c => c.All(l => l.Names is not null))
            .Select(c => c.SelectMany(l => l.Names!).Distinct().OrderBy(n => n.Id, StringComparer.Ordinal).ToList())
            .ToList();
        return named.Count == 0 ? null : [.. Narrowest(named).Where(Admits)];
    }

    // Whole accounts say least, then long lists.
    private static List<GranteeName> Narrowest(List<List<GranteeName>> lists) =>
        lists
            .OrderBy(l => l.Any(n => n.Kind == GranteeKind.Account))
            .ThenBy(l => l.Count)
            .ThenBy(l => string.Join(' ', l.Select(n => n.Id)), StringComparer.Ordinal)
            .First();
}
