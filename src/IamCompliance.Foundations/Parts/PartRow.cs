namespace IamCompliance.Foundations.Parts;

/// <summary>Declares a part of an account: by which operation it is read, how often, with the help of which others, and at which price.
/// Readers of State, collectors, plans, permissions and prices follow from it.</summary>
/// <param name="Id">The id, one of <see cref="PartIds"/>.</param>
/// <param name="Operation">The operation whose answers are the part.</param>
public sealed record PartRow(string Id, ReadOperation Operation)
{
    /// <summary>Gets how often the operation is asked.</summary>
    public PartScope Scope { get; init; }

    /// <summary>Gets the part that lists the resources to ask about; null for a part that is asked for as a whole.</summary>
    public string? ListedBy { get; init; }

    /// <summary>Gets the other parts that it is held against, without which it proves less.</summary>
    public IReadOnlyList<string> ComparedWith { get; init; } = [];

    /// <summary>Gets whether only what serves a trail is asked about, unless somebody wants to know of every bucket and key.</summary>
    public bool IsForTrailTargets { get; init; }

    /// <summary>Gets the calls that each user takes; 0 where calls grow with pages, or with the few resources that a list names.</summary>
    public int CallsForEachPrincipal { get; init; }

    /// <summary>Gets whether roles are asked about as users are.</summary>
    public bool AsksRoles { get; init; }

    /// <summary>Gets the parts that are read with it.</summary>
    public IReadOnlyList<string> Needs => ListedBy is null ? ComparedWith : [ListedBy, .. ComparedWith];

    /// <summary>Gets what it costs for each principal; null where it costs none.</summary>
    public PartPrice? Price => CallsForEachPrincipal == 0 ? null : new PartPrice(Id, CallsForEachPrincipal, AsksRoles);
}
