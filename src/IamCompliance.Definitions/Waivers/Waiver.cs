using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Waivers;

/// <summary>Accepts a known failure for a time. The subject is still evaluated and shown; only the outcome changes.</summary>
public sealed record Waiver
{
    /// <summary>Gets the id of the control.</summary>
    public required string Control { get; init; }

    /// <summary>Gets the account id, or <c>*</c> for every account of the profile.</summary>
    public required string Account { get; init; }

    /// <summary>Gets which subjects it covers, in words; where nothing else is chosen, it is a pattern with <c>*</c> and <c>?</c> over the
    /// subject's id (ARN).</summary>
    public required string Resource { get; init; }

    /// <summary>Gets which subjects it covers where the author combined patterns, ids and tags; null where <see cref="Resource"/> is the
    /// pattern.</summary>
    public ResourceSelector? Resources { get; init; }

    /// <summary>Gets which subjects it covers.</summary>
    public ResourceSelector Selector => Resources ?? new PatternSelector(Resource);

    /// <summary>Gets why the failure is acceptable.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>Gets who approved it.</summary>
    public required string Approver { get; init; }

    /// <summary>Gets where the decision is recorded; null when nowhere.</summary>
    public string? Ticket { get; init; }

    /// <summary>Gets the first instant at which it holds: a date begins at 00:00 UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Gets the first instant at which it no longer holds: a date ends at 24:00 UTC.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
