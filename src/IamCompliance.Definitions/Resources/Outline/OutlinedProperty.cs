namespace IamCompliance.Definitions.Resources.Outline;

/// <summary>Describes one property of a resource type to an author: how to name it, and what can be asked of it.</summary>
public sealed record OutlinedProperty
{
    /// <summary>Gets the dotted path. After <c>[]</c> stands what each element of a list has: a quantifier or <c>each</c> leads
    /// there.</summary>
    public required string Path { get; init; }

    /// <summary>Gets how many properties lie around it; 0 at the top.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets the type in words.</summary>
    public required string Type { get; init; }

    /// <summary>Gets what one of a number is, such as <c>days</c>; null where there is none.</summary>
    public required string? Unit { get; init; }

    /// <summary>Gets the ids of the parts that supply it, the first its own.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Gets whether the value is worked out instead of read.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>Gets the names of the matchers that apply, in the order of the documentation.</summary>
    public required IReadOnlyList<string> Matchers { get; init; }

    /// <summary>Gets one sentence that says what it is.</summary>
    public required string Description { get; init; }
}
