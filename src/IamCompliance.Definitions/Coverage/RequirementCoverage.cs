using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Coverage;

/// <summary>Says by what one requirement is covered.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="State">By what.</param>
/// <param name="Controls">The ids of the controls that test it, without those that the profile excludes; a team's own ones follow.</param>
public sealed record RequirementCoverage(Requirement Requirement, CoverageState State, IReadOnlyList<string> Controls);
