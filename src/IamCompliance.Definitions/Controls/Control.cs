using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Controls;

/// <summary>Holds one control: a demand on resources of one type, checked against the type's schema.</summary>
public sealed record Control
{
    /// <summary>Gets the id, kebab-case, without numbers that are parameters.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the chapter, one of <see cref="Chapters.All"/>.</summary>
    public required string Chapter { get; init; }

    /// <summary>Gets the demand as a short sentence without final stop.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what holds when the control passes.</summary>
    public required string Description { get; init; }

    /// <summary>Gets why it matters.</summary>
    public required string Rationale { get; init; }

    /// <summary>Gets how bad a failure is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the declared parameters in the author's order.</summary>
    public required IReadOnlyList<ControlParameter> Parameters { get; init; }

    /// <summary>Gets the type of the resources looked at.</summary>
    public required ResourceType Resource { get; init; }

    /// <summary>Gets the list whose elements are the subjects; null when the resource itself is.</summary>
    public PropertyPath? Each { get; init; }

    /// <summary>Gets who is in scope; null for everybody.</summary>
    public Predicate? Where { get; init; }

    /// <summary>Gets who is out of scope in spite of <see cref="Where"/>; null for nobody.</summary>
    public Predicate? Unless { get; init; }

    /// <summary>Gets who is out of scope for a reason that evidence shows; the first that applies to a subject counts it.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Gets every predicate that decides who is in scope.</summary>
    public IEnumerable<Predicate> ScopePredicates => new[] { Where, Unless }.OfType<Predicate>().Concat(Exclusions.Select(e => e.Where));

    /// <summary>Gets whether a population in which nobody is in scope fails, instead of being not applicable.</summary>
    public bool FailsWhenEmpty { get; init; }

    /// <summary>Gets what is demanded.</summary>
    public required Demand Demand { get; init; }

    /// <summary>Gets how to mend a failure.</summary>
    public required Remediation Remediation { get; init; }

    /// <summary>Gets addresses of the documentation the control rests on.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Gets the requirements a team's own control names by itself; empty for shipped controls.</summary>
    public required IReadOnlyList<RequirementReference> Mappings { get; init; }

    /// <summary>Gets the ids of every part the verdict can depend on, sorted.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Gets the files of sample events it judges filters by, by name.</summary>
    public IReadOnlyList<EventSet> Events { get; init; } = [];

    /// <summary>Gets where the control is written.</summary>
    public required SourceSpan Span { get; init; }
}
