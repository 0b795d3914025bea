using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Linking;

/// <summary>Says of which resource types the selected controls, their waivers and their remediation commands read tags, so that evidence
/// can leave out the tags of all others.</summary>
public static class TaggedTypes
{
    private const string Tags = "tags";

    /// <summary>Lists the names of the types.</summary>
    public static IReadOnlyCollection<string> Of(LinkedCatalogue catalogue)
    {
        var waived = new HashSet<string>(
            catalogue.Waivers.Where(w => w.Selector.AsksForTags).Select(w => w.Control),
            StringComparer.Ordinal
        );
        var types = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var control in catalogue.Selected.Select(s => s.Control))
        {
            var joins = RelatedTypes.Of(control).ToList();
            var reads = Predicates(control)
                .SelectMany(Paths)
                .Concat(joins.SelectMany(j => j.On).SelectMany(on => new[] { on.Here, on.There }))
                .Concat(control.Each is { } each ? [each] : [])
                .Any(IsTag);
            if (!reads && !waived.Contains(control.Id) && !NamesTags(control.Remediation))
                continue;
            types.Add(control.Resource.Name);
            types.UnionWith(joins.Select(j => j.Type.Name));
        }

        return types;
    }

    private static bool IsTag(PropertyPath path) => path.Steps.Contains(Tags);

    private static bool NamesTags(Remediation remediation) =>
        remediation.Cli is { } command
        && RemediationPlaceholders.NamesIn(command).Any(n => n == Tags || n.StartsWith(Tags + ".", StringComparison.Ordinal));

    private static IEnumerable<Predicate> Predicates(Control control) =>
        new[] { (control.Demand as RequireDemand)?.Predicate, (control.Demand as ForbidDemand)?.Predicate }
            .OfType<Predicate>()
            .Concat(control.ScopePredicates);

    private static IEnumerable<PropertyPath> Paths(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.SelectMany(Paths),
            AnyOfPredicate any => any.Operands.SelectMany(Paths),
            NoneOfPredicate none => none.Operands.SelectMany(Paths),
            NotPredicate not => Paths(not.Operand),
            RelatedPredicate related => related.Where is null ? [] : Paths(related.Where),
            PathPredicate path => path
                .Matchers.Select(m => m.Argument)
                .OfType<ElementPredicateArgument>()
                .SelectMany(e => Paths(e.Predicate))
                .Append(path.Path),
            _ => [],
        };
}
