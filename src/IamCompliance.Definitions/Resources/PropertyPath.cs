namespace IamCompliance.Definitions.Resources;

/// <summary>Names a value inside a resource or a list element, resolved against its schema.</summary>
/// <param name="Text">The dotted path as the author wrote it, such as <c>passwordPolicy.minimumPasswordLength</c>.</param>
/// <param name="Steps">The names to follow, in order; the last one after a map is a free key.</param>
/// <param name="Type">The type of the value at the end.</param>
/// <param name="Part">The id of the part that supplies the value at the end: what a reason names as the place where it was read.</param>
/// <param name="Parts">The ids of the parts that every step rests on, distinct.</param>
public sealed record PropertyPath(string Text, IReadOnlyList<string> Steps, PropertyType Type, string Part, IReadOnlyList<string> Parts)
{
    /// <summary>Gets the ids of parts to ask for whose gaps the value itself tells of.</summary>
    public IReadOnlyList<string> SelfJudgedParts { get; init; } = [];

    /// <summary>Gets whether AWS says the last step of every such resource, so that a missing one is unknown.</summary>
    public bool IsAlwaysSaid { get; init; }

    /// <summary>Gets whether the first step is a property that the policy engine works out.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Gets every part behind the value: the one that supplies it, and those it rests on.</summary>
    public IEnumerable<string> AllParts => Parts.Concat(SelfJudgedParts).Append(Part).Distinct(StringComparer.Ordinal);
}
