using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Programs;

/// <summary>Holds one requirement of an edition: its id as published, our own short title, and the controls it rests on.</summary>
/// <param name="Id">The id as published.</param>
/// <param name="Title">Our own short title.</param>
/// <param name="Assessment">How it is assessed.</param>
/// <param name="Responsibility">Who answers for it.</param>
/// <param name="Controls">The controls it rests on.</param>
/// <param name="IsPartial">Whether its controls test less of it than controls could.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Requirement(
    string Id,
    string Title,
    AssessmentKind Assessment,
    Responsibility Responsibility,
    IReadOnlyList<RequirementControl> Controls,
    bool IsPartial = false,
    SourceSpan Span = default
);
