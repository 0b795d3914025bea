using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Coverage;

/// <summary>Finds by what the requirements of a catalogue are covered.</summary>
public sealed class CoverageReader
{
    private readonly ILookup<RequirementReference, string> own;
    private readonly HashSet<string> usable;

    /// <summary>Gathers what the catalogue's own controls map themselves to, and what its profile excludes.</summary>
    public CoverageReader(LinkedCatalogue catalogue)
    {
        own = catalogue
            .Controls.SelectMany(c => c.Mappings.Select(m => (Requirement: m, Control: c.Id)))
            .ToLookup(m => m.Requirement, m => m.Control);
        usable = new HashSet<string>(catalogue.Controls.Select(c => c.Id), StringComparer.Ordinal);
        usable.ExceptWith((catalogue.Profile?.Exclude ?? []).Select(e => e.Control));
    }

    /// <summary>Reads the coverage of one edition.</summary>
    public ProgramCoverage Of(ProgramEdition edition) => new(edition, [.. edition.Requirements.Select(r => Of(edition, r))]);

    private RequirementCoverage Of(ProgramEdition edition, Requirement requirement)
    {
        var named = requirement
            .Controls.Select(c => c.Control)
            .Concat(own[new RequirementReference(edition.Id, requirement.Id)])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var tested = named.Where(usable.Contains).ToList();
        var state =
            requirement.Responsibility == Responsibility.Aws ? CoverageState.Inherited
            : requirement.Assessment == AssessmentKind.Manual ? CoverageState.Manual
            : tested.Count == 0 ? CoverageState.Uncovered
            : requirement.IsPartial || tested.Count < named.Count ? CoverageState.Partial
            : CoverageState.Automated;
        return new RequirementCoverage(requirement, state, tested);
    }
}
