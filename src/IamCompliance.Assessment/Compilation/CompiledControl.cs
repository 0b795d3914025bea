using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Predicates;
using IamCompliance.Assessment.Relations;
using IamCompliance.Assessment.Remediating;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Holds one bound control, ready to be evaluated on any number of accounts, from any number of threads.</summary>
internal sealed class CompiledControl
{
    private CompiledControl(BoundControl bound)
    {
        Bound = bound;
        Nouns = SubjectNoun.Of(bound.Control);
        Cli = CliTemplate.Parse(bound.Control.Remediation.Cli);
        Source = SourcePart.Of(bound.Control.Resource.Part);
        IEnumerable<string> regions = bound.Control.Demand is RequireCountDemand { IsPerRegion: true } ? [PartIds.Regions] : [];
        Parts =
        [
            .. bound
                .Control.Parts.Append(bound.Control.Resource.Part)
                .Concat(regions)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    public BoundControl Bound { get; }

    public Control Control => Bound.Control;

    /// <summary>Gets the words for one subject and for several.</summary>
    public SubjectNoun Nouns { get; }

    public CliTemplate? Cli { get; }

    /// <summary>Gets the part that lists the population.</summary>
    public SourcePart Source { get; }

    /// <summary>Gets the parts the verdict can depend on, the population's included, sorted.</summary>
    public IReadOnlyList<string> Parts { get; }

    public CompiledPath? Each { get; private init; }

    /// <summary>Gets the tags of the resource, for waivers; null when its type has none.</summary>
    public CompiledPath? Tags { get; private init; }

    /// <summary>Gets who is in scope, all things considered; null for everybody.</summary>
    public Node? Where { get; private init; }

    /// <summary>Gets who would be in scope if nobody were left out for a reason; null for everybody.</summary>
    public Node? Chosen { get; private init; }

    /// <summary>Gets who is out of scope for a reason that evidence shows, in the order of the control.</summary>
    public IReadOnlyList<CompiledExclusion> Exclusions { get; private init; } = [];

    /// <summary>Gets what is demanded of each subject; null when a number of resources is demanded.</summary>
    public Node? Demand { get; private init; }

    /// <summary>Gets whether the demand is that <see cref="Demand"/> does not hold.</summary>
    public bool IsForbidden { get; private init; }

    /// <summary>Gets the demanded number of resources; null when each subject is demanded something.</summary>
    public CompiledBounds? Count { get; private init; }

    /// <summary>Gets how subjects are related to other resources, where that bears on their being in scope.</summary>
    public IReadOnlyList<RelatedJoin> Joins { get; private init; } = [];

    /// <summary>Gets whether each enabled region must have the number.</summary>
    public bool IsPerRegion { get; private init; }

    public static CompiledControl Compile(BoundControl bound)
    {
        var compiler = new PredicateCompiler(new ParameterScope(bound.Parameters));
        var control = bound.Control;
        IReadOnlyList<Node> chosen = [.. ChosenBy(control, compiler)];
        IReadOnlyList<CompiledExclusion> exclusions =
        [
            .. control.Exclusions.Select(e => new CompiledExclusion(compiler.Compile(e.Where), e.Reason)),
        ];
        return new CompiledControl(bound)
        {
            Each = control.Each is null ? null : new CompiledPath(control.Each),
            Tags = control.Resource.Configuration.FindProperty("tags") is { Type.Kind: ValueKind.Map } tags
                ? new CompiledPath(new PropertyPath(tags.Name, [tags.Name], tags.Type, tags.Part, [.. tags.OtherParts, tags.Part]))
                : null,
            Where = Conjoin([.. chosen, .. exclusions.Select(e => new NotNode(e.Where))]),
            Chosen = Conjoin(chosen),
            Exclusions = exclusions,
            Demand = control.Demand switch
            {
                RequireDemand require => compiler.Compile(require.Predicate),
                ForbidDemand forbid => compiler.Compile(forbid.Predicate),
                _ => null,
            },
            IsForbidden = control.Demand is ForbidDemand,
            Joins = [.. control.ScopePredicates.SelectMany(RelatedIn).Select(r => new RelatedJoin(r))],
            Count = control.Demand is RequireCountDemand count ? compiler.Compile(count.Bounds) : null,
            IsPerRegion = control.Demand is RequireCountDemand { IsPerRegion: true },
        };
    }

    /// <summary>Demands something else of each subject: tests put what breaks in place of what the control says.</summary>
    internal CompiledControl Demanding(Node demand) =>
        new(Bound)
        {
            Each = Each,
            Tags = Tags,
            Where = Where,
            Chosen = Chosen,
            Exclusions = Exclusions,
            Joins = Joins,
            Demand = demand,
            IsForbidden = IsForbidden,
            Count = Count,
            IsPerRegion = IsPerRegion,
        };

    // Inside a list, what is joined are its elements.
    private static IEnumerable<RelatedPredicate> RelatedIn(Predicate? predicate) =>
        predicate switch
        {
            RelatedPredicate related => [related],
            AllOfPredicate all => all.Operands.SelectMany(RelatedIn),
            AnyOfPredicate any => any.Operands.SelectMany(RelatedIn),
            NoneOfPredicate none => none.Operands.SelectMany(RelatedIn),
            NotPredicate not => RelatedIn(not.Operand),
            _ => [],
        };

    // In scope is who satisfies `where` and not `unless`, and is not left out for a reason.
    private static IEnumerable<Node> ChosenBy(Control control, PredicateCompiler compiler)
    {
        if (control.Where is not null)
            yield return compiler.Compile(control.Where);
        if (control.Unless is not null)
            yield return new NotNode(compiler.Compile(control.Unless));
    }

    private static Node? Conjoin(IReadOnlyList<Node> nodes) =>
        nodes.Count switch
        {
            0 => null,
            1 => nodes[0],
            _ => new AllOfNode(nodes),
        };
}
