namespace IamCompliance.Definitions.Resources;

/// <summary>Describes one property of a resource type: what it is, and which part of a state supplies it.</summary>
/// <param name="Name">The name in the configuration, camelCase as AWS Config writes it.</param>
/// <param name="Type">The type.</param>
/// <param name="Part">The id of the part that supplies it, such as <c>iam/credential-report</c>. When that part was not completely read,
/// the value is unknown.</param>
/// <param name="Description">One sentence for control authors, with the unit where there is one.</param>
public sealed record Property(string Name, PropertyType Type, string Part, string Description)
{
    /// <summary>Gets whether the value is worked out by the policy engine when a control asks for it, instead of being recorded.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Gets what one of the number is, such as <c>days</c>; null where the number counts things, and for everything
    /// else.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether the value says by itself what is unknown of it: its parts must be asked for, and one that was not read leaves
    /// unknown only what rests on it.</summary>
    public bool JudgesItself { get; init; }

    /// <summary>Gets whether AWS says it of every such resource: where an answer does not, nobody knows it, and it is not taken for
    /// absent.</summary>
    public bool IsAlwaysSaid { get; init; }

    /// <summary>Gets the ids of further parts that a derived value rests on.</summary>
    public IReadOnlyList<string> OtherParts { get; init; } = [];
}
