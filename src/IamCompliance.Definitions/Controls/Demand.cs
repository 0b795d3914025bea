using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Controls;

/// <summary>States what a control demands of its subjects.</summary>
public abstract record Demand;

/// <summary>Every subject in scope must satisfy the predicate.</summary>
public sealed record RequireDemand(Predicate Predicate) : Demand;

/// <summary>No subject in scope may satisfy the predicate.</summary>
public sealed record ForbidDemand(Predicate Predicate) : Demand;

/// <summary>The number of resources that satisfy <c>where</c> must lie within the bounds; the account is the subject.</summary>
/// <param name="Bounds">The bounds.</param>
/// <param name="IsPerRegion">Whether each region that was read is a subject of its own, with its own number.</param>
public sealed record RequireCountDemand(CountBounds Bounds, bool IsPerRegion = false) : Demand
{
    /// <summary>Gets where it is written.</summary>
    public SourceSpan Span { get; init; }
}
