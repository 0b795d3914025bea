using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Holds what the pages share.</summary>
internal sealed class ReportSite
{
    private readonly Lazy<ILookup<RequirementReference, PageResult>> requirements;

    /// <summary>Gathers it from a run in canonical order.</summary>
    public ReportSite(EvidenceRun run, PackageLayout layout)
    {
        Run = run;
        Layout = layout;
        Titles = new RequirementTitles(run.Catalogue);
        Standings = new ProgramStandings(run);
        Results =
        [
            .. run
                .Accounts.SelectMany(a => a.Controls.Select(c => new PageResult(a, c, layout.NameOf(a, c))))
                .OrderBy(r => OutcomeRank.Of(r.Control.Outcome))
                .ThenByDescending(r => r.Definition.Severity)
                .ThenBy(r => r.Control.Control.Name, StringComparer.Ordinal)
                .ThenBy(r => r.Account.Name, StringComparer.Ordinal),
        ];
        ByAccount = Results.ToLookup(r => r.Account, (IEqualityComparer<AccountResult>)ReferenceEqualityComparer.Instance);
        ByControl = Results.ToLookup(r => r.Control.Control.Name, StringComparer.Ordinal);
        requirements = new(() =>
            (from result in Results from requirement in result.Control.Control.Requirements select (requirement, result)).ToLookup(
                p => p.requirement,
                p => p.result
            )
        );
    }

    /// <summary>Gets the run, in canonical order.</summary>
    public EvidenceRun Run { get; }

    /// <summary>Gets where the files lie.</summary>
    public PackageLayout Layout { get; }

    /// <summary>Gets the titles of requirements.</summary>
    public RequirementTitles Titles { get; }

    /// <summary>Gets how the requirements of programs stand.</summary>
    public ProgramStandings Standings { get; }

    /// <summary>Gets every result, the most urgent and most severe first.</summary>
    public IReadOnlyList<PageResult> Results { get; }

    /// <summary>Gets the results of an account in the same order.</summary>
    public ILookup<AccountResult, PageResult> ByAccount { get; }

    /// <summary>Gets the results of a control, by its name, in the same order.</summary>
    public ILookup<string, PageResult> ByControl { get; }

    /// <summary>Gets whether the run has more than one account.</summary>
    public bool HasSeveralAccounts => Run.Accounts.Count > 1;

    /// <summary>Gets the results that a requirement rests on.</summary>
    public IEnumerable<PageResult> ResultsOf(RequirementReference requirement) => requirements.Value[requirement];

    /// <summary>Gets the page about a control: on all accounts where there are several, else on the one.</summary>
    public string PathOf(string control) => HasSeveralAccounts ? ControlPages.PathOf(this, control) : ByControl[control].First().Path;
}
