using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Finds the requirements of a run: those of the chosen controls and those a person must attest.</summary>
internal sealed class OscalRequirements
{
    private readonly RequirementTitles titles;
    private readonly ILookup<RequirementReference, BoundControl> controls;
    private readonly HashSet<RequirementReference> partial;
    private readonly LinkedCatalogue catalogue;

    /// <summary>Gathers the requirements.</summary>
    public OscalRequirements(EvidenceRun run, IReadOnlyList<OscalAccount> accounts)
    {
        catalogue = run.Catalogue;
        titles = new RequirementTitles(catalogue);
        var bound = catalogue
            .Selected.Concat(run.Accounts.SelectMany(a => a.Controls.Select(c => c.Control)))
            .DistinctBy(c => (c.Name, c.Digest))
            .OrderBy(c => c.Name, StringComparer.Ordinal)
            .SelectMany(c => OscalControl.Of(c).Select(r => (Requirement: r, Control: c)))
            .ToList();
        controls = bound.ToLookup(b => b.Requirement, b => b.Control);
        var manual = catalogue
            .ManualRequirements.Concat(run.Accounts.SelectMany(a => a.Manual.Select(m => m.Requirement)))
            .DistinctBy(m => m.Reference)
            .ToDictionary(m => m.Reference, m => m.Title);
        var programs = bound
            .Select(b => b.Requirement.Program)
            .Concat(manual.Keys.Select(m => m.Program))
            .ToHashSet(StringComparer.Ordinal);
        partial = Partial(catalogue, programs);
        Planned =
        [
            .. bound
                .Select(b => b.Requirement)
                .Concat(manual.Keys)
                .Distinct()
                .OrderBy(r => r.Program, StringComparer.Ordinal)
                .ThenBy(r => r.Requirement, NaturalOrder.Instance)
                .ThenBy(r => r.Requirement, StringComparer.Ordinal)
                .Select(r => Of(r, manual.GetValueOrDefault(r))),
        ];

        var results = accounts
            .SelectMany(a =>
                a.Controls.SelectMany(c => c.Requirements.Select(r => (r, new OscalPart(c.Result.Outcome, c.Observation, c.Risks))))
            )
            .Concat(
                accounts.SelectMany(a =>
                    a.Manual.Select(m => (m.Result.Requirement.Reference, new OscalPart(m.Result.Outcome, m.Observation, m.Risks)))
                )
            )
            .ToLookup(p => p.Item1, p => p.Item2);
        Reviewed = [.. Planned.Where(r => results.Contains(r.Reference)).Select(r => new OscalFinding(r, [.. results[r.Reference]]))];
    }

    /// <summary>Gets what the run set out to assess, by program and requirement.</summary>
    public IReadOnlyList<OscalRequirement> Planned { get; }

    /// <summary>Gets what was assessed, in the same order.</summary>
    public IReadOnlyList<OscalFinding> Reviewed { get; }

    private OscalRequirement Of(RequirementReference reference, string? manualTitle) =>
        new(
            reference,
            titles.Find(reference) ?? manualTitle ?? controls[reference].FirstOrDefault()?.Control.Title ?? reference.Requirement,
            catalogue.Programs.FirstOrDefault(p => p.Id == reference.Program),
            [.. controls[reference]],
            manualTitle is not null,
            partial.Contains(reference)
        );

    private static HashSet<RequirementReference> Partial(LinkedCatalogue catalogue, HashSet<string> programs)
    {
        var reader = new CoverageReader(catalogue);
        return
        [
            .. from program in catalogue.Programs
            where programs.Contains(program.Id)
            from covered in reader.Of(program).Requirements
            where covered.State == CoverageState.Partial
            select new RequirementReference(program.Id, covered.Requirement.Id),
        ];
    }
}
