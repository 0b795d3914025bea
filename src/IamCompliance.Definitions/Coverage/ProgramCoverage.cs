using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Coverage;

/// <summary>Says by what each requirement of an edition is covered, before any account is looked at.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Requirements">Its requirements in published order.</param>
public sealed record ProgramCoverage(ProgramEdition Edition, IReadOnlyList<RequirementCoverage> Requirements)
{
    /// <summary>Counts the requirements that are covered by this; the sum over all states is the number of requirements.</summary>
    public int Count(CoverageState state) => Requirements.Count(r => r.State == state);
}
