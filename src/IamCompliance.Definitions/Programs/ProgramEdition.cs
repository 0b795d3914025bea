using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Programs;

/// <summary>Holds one edition of a compliance program: its requirements in published order, what it extends already merged in.</summary>
public sealed record ProgramEdition
{
    /// <summary>Gets program and edition, such as <c>pci-dss-4.0</c>; the program alone where it has no editions.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the full name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the edition, such as <c>4.0</c>; <c>current</c> where the program has no editions.</summary>
    public required string Edition { get; init; }

    /// <summary>Gets who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Gets where it is published.</summary>
    public required string Url { get; init; }

    /// <summary>Gets where AWS shows that it meets its side; null where the program has no side of AWS.</summary>
    public InheritedEvidence? Inherited { get; init; }

    /// <summary>Gets the requirements in published order.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
