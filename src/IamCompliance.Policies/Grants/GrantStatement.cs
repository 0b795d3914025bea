using System.Globalization;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Grants;

/// <summary>One statement as sets of actions and of resources.</summary>
internal sealed class GrantStatement
{
    private static readonly ResourceSets AnyResource = new(TextSet.Everything, TextSet.Everything, TextSet.Everything);

    public GrantStatement(CompiledStatement source)
    {
        Source = source;
        Label = $"{source.Policy.Name}#{source.Source.Sid?.Value ?? source.Source.Index.ToString(CultureInfo.InvariantCulture)}";
        IsPossible = !ImpossibleConditions.Any(source.Conditions);
        Actions = new TextSet([.. source.Actions.Select(a => new Pattern(a.Compiled))], source.IsActionNegated);
        UnknownActions = [.. source.Actions.Where(a => a.IsExact ? !KnownActions.Has(a.Compiled) : !KnownActions.HasAny(a))];
        Resources = source.Source.Resources is { } list ? ResourcesOf(source, list) : AnyResource;
        VariableKeys = [.. (source.Resources ?? []).SelectMany(r => r.Text.Keys).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public CompiledStatement Source { get; }

    public string Label { get; }

    public bool IsDeny => Source.IsDeny;

    /// <summary>Gets whether its conditions can hold at all.</summary>
    public bool IsPossible { get; }

    /// <summary>Gets the actions, in lower case.</summary>
    public TextSet Actions { get; }

    /// <summary>Gets the values of <c>Action</c> or <c>NotAction</c> that cover no action of the service reference.</summary>
    public IReadOnlyList<ActionPattern> UnknownActions { get; }

    public ResourceSets Resources { get; }

    /// <summary>Gets the context keys of the variables in its resources.</summary>
    public IReadOnlyList<string> VariableKeys { get; }

    /// <summary>Gets whether all of its resources are the calling user and its MFA devices.</summary>
    public bool IsAboutCallerOnly =>
        Source.Source.Resources is { IsNegated: false } list
        && Source.Resources!.All(r => r.Constant is null)
        && list.Values.All(v => IsCaller(v.Value));

    /// <summary>Whether it is about every action a pattern with wildcards covers; a yes is always right.</summary>
    public bool CoversAll(ActionPattern pattern) =>
        Source.IsActionNegated ? !Source.Actions.Any(a => Meet(a, pattern)) : Source.Actions.Any(a => Includes(a, pattern));

    /// <summary>Whether it is about an action that a pattern with wildcards covers; a no is always right.</summary>
    public bool MeetsAny(ActionPattern pattern) =>
        Source.IsActionNegated ? !Source.Actions.Any(a => Includes(a, pattern)) : Source.Actions.Any(a => Meet(a, pattern));

    private static bool IsCaller(string arn) =>
        arn.EndsWith("/${aws:username}", StringComparison.OrdinalIgnoreCase)
        && (arn.Contains(":user/", StringComparison.Ordinal) || arn.Contains(":mfa/", StringComparison.Ordinal));

    private static bool Includes(ActionPattern outer, ActionPattern inner) =>
        !outer.IsExact
        && (outer.Service is null || outer.Service == inner.Service)
        && PatternAlgebra.Includes(outer.Compiled, inner.Compiled);

    private static bool Meet(ActionPattern a, ActionPattern b)
    {
        if (a.IsExact)
            return b.IsMatch(a.Compiled);
        return (a.Service is null || b.Service is null || a.Service == b.Service) && PatternAlgebra.Intersect(a.Compiled, b.Compiled);
    }

    // A variable can have any value, or none: then the pattern matches nothing, and a NotResource that has it makes the statement invalid
    // (CompiledStatement). What is covered for certain, and what perhaps, therefore differ.
    private static ResourceSets ResourcesOf(CompiledStatement source, PolicyValueList list)
    {
        var constant = source.Resources!.Where(r => r.Constant is not null).Select(r => r.Constant!).ToArray();
        var open = source.Resources!.Where(r => r.Constant is null).Select(r => new Pattern(r.Text.WithStars())).ToArray();
        if (open.Length == 0)
        {
            var set = new TextSet(constant, list.IsNegated);
            return new ResourceSets(set, set, set);
        }

        if (list.IsNegated)
            return new ResourceSets(null, new TextSet([.. constant, .. open], isNegated: true), new TextSet(constant, isNegated: true));
        var asWritten = list.Values.SelectMany(v => ResourcePattern.Compile(v.Value, hasVariables: false)).Select(r => r.Constant!);
        return new ResourceSets(
            constant.Length == 0 ? null : new TextSet(constant, isNegated: false),
            new TextSet([.. constant, .. asWritten], isNegated: false),
            new TextSet([.. constant, .. open], isNegated: false)
        );
    }
}
