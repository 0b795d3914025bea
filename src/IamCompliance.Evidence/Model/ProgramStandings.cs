using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Evidence.Model;

/// <summary>Finds how the requirements of programs stand after a run.</summary>
internal sealed class ProgramStandings
{
    private readonly ILookup<RequirementReference, Outcome> outcomes;
    private readonly HashSet<RequirementReference> selected;
    private readonly CoverageReader coverage;

    /// <summary>Gathers the outcomes of a run by requirement.</summary>
    public ProgramStandings(EvidenceRun run)
    {
        var assessed =
            from account in run.Accounts
            from control in account.Controls
            from requirement in control.Control.Requirements
            select (requirement, control.Outcome);
        var manual = from account in run.Accounts from result in account.Manual select (result.Requirement.Reference, result.Outcome);
        outcomes = assessed.Concat(manual).ToLookup(o => o.Item1, o => o.Item2);
        coverage = new CoverageReader(run.Catalogue);
        selected = [.. run.Catalogue.Selected.SelectMany(s => s.Requirements)];
    }

    /// <summary>Finds how each requirement of an edition stands, in published order.</summary>
    public IReadOnlyList<RequirementStanding> Of(ProgramEdition edition) =>
        [.. coverage.Of(edition).Requirements.Select(r => Of(r, new RequirementReference(edition.Id, r.Requirement.Id)))];

    private RequirementStanding Of(RequirementCoverage covered, RequirementReference reference)
    {
        var requirement = covered.Requirement;
        var found = outcomes[reference].ToList();
        if (found.Count > 0)
            return new RequirementStanding(requirement, found.MinBy(OutcomeRank.Of), null, covered.State == CoverageState.Partial);
        var gap =
            selected.Contains(reference) ? RequirementGap.NotAssessed
            : requirement.Responsibility == Responsibility.Aws ? RequirementGap.Inherited
            : RequirementGap.Uncovered;
        return new RequirementStanding(requirement, null, gap, false);
    }
}
