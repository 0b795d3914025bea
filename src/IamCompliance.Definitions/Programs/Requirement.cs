namespace IamCompliance.Definitions.Programs;

/// <summary>Holds one requirement of an edition: its id as published, our own short title, and the controls it rests on.</summary>
public sealed record Requirement(
    string Id,
    string Title,
    AssessmentKind Assessment,
    Responsibility Responsibility,
    IReadOnlyList<RequirementControl> Controls);
