using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Makes every mutant of a control: in its scope, its demand and the defaults of its parameters.</summary>
public static class ControlMutations
{
    /// <summary>Makes them, in the order of the control.</summary>
    public static IEnumerable<Mutant> Of(Control control)
    {
        foreach (var (change, span, where) in control.Where is null ? [] : PredicateMutations.Of(control.Where))
            yield return new Mutant($"where: {change}", control with { Where = where }, span);
        if (control.Where is not null)
            yield return new Mutant("where: dropped", control with { Where = null }, control.Where.Span);
        foreach (var (change, span, unless) in control.Unless is null ? [] : PredicateMutations.Of(control.Unless))
            yield return new Mutant($"unless: {change}", control with { Unless = unless }, span);
        if (control.Unless is not null)
            yield return new Mutant("unless: dropped", control with { Unless = null }, control.Unless.Span);
        foreach (var mutant in Exclusions(control))
            yield return mutant;
        if (control.FailsWhenEmpty)
            yield return new Mutant("whenEmpty: dropped", control with { FailsWhenEmpty = false }, control.Span);
        foreach (var (change, span, demand) in Demands(control.Demand))
            yield return new Mutant(change, control with { Demand = demand }, span);
        foreach (var parameter in control.Parameters.Where(p => p.MustBeSet))
        {
            IReadOnlyList<ControlParameter> changed =
            [
                .. control.Parameters.Select(p => p == parameter ? p with { MustBeSet = false } : p),
            ];
            yield return new Mutant($"{parameter.Name} may be left unset", control with { Parameters = changed }, parameter.Span);
        }

        foreach (var parameter in control.Parameters)
        foreach (var value in LiteralMutations.Of(parameter.Default))
            yield return new Mutant(
                $"default of {parameter.Name}: {value.Text}",
                control with
                {
                    Parameters = [.. control.Parameters.Select(p => p == parameter ? p with { Default = value } : p)],
                },
                parameter.Span
            );
    }

    private static IEnumerable<Mutant> Exclusions(Control control)
    {
        foreach (var exclusion in control.Exclusions)
        {
            foreach (var (change, span, where) in PredicateMutations.Of(exclusion.Where))
            {
                IReadOnlyList<Exclusion> changed = [.. control.Exclusions.Select(e => e == exclusion ? e with { Where = where } : e)];
                yield return new Mutant($"exclude: {change}", control with { Exclusions = changed }, span);
            }

            IReadOnlyList<Exclusion> others = [.. control.Exclusions.Where(e => e != exclusion)];
            yield return new Mutant("exclude: dropped", control with { Exclusions = others }, exclusion.Where.Span);
        }
    }

    private static IEnumerable<(string Change, SourceSpan Span, Demand Demand)> Demands(Demand demand) =>
        demand switch
        {
            RequireDemand require =>
            [
                .. PredicateMutations
                    .Of(require.Predicate)
                    .Select(m => ($"require: {m.Change}", m.Span, (Demand)new RequireDemand(m.Predicate))),
                ("require becomes forbid", require.Predicate.Span, new ForbidDemand(require.Predicate)),
            ],
            ForbidDemand forbid =>
            [
                .. PredicateMutations
                    .Of(forbid.Predicate)
                    .Select(m => ($"forbid: {m.Change}", m.Span, (Demand)new ForbidDemand(m.Predicate))),
                ("forbid becomes require", forbid.Predicate.Span, new RequireDemand(forbid.Predicate)),
            ],
            RequireCountDemand count =>
            [
                .. BoundsMutations
                    .Of(count.Bounds)
                    .Select(b => ($"requireCount: {b.Change}", count.Span, (Demand)(count with { Bounds = b.Bounds }))),
                .. count.IsPerRegion
                    ? [("requireCount: perRegion dropped", count.Span, (Demand)(count with { IsPerRegion = false }))]
                    : Array.Empty<(string, SourceSpan, Demand)>(),
            ],
            _ => throw new InvalidOperationException(),
        };
}
