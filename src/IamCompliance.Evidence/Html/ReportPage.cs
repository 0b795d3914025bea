namespace IamCompliance.Evidence.Html;

/// <summary>Holds what the sections of the page share.</summary>
internal sealed class ReportPage(EvidenceRun run, PackageLayout layout)
{
    /// <summary>Gets the run, in canonical order.</summary>
    public EvidenceRun Run { get; } = run;

    /// <summary>Gets where the reports lie.</summary>
    public PackageLayout Layout { get; } = layout;

    /// <summary>Gets every result, the most urgent and most severe first.</summary>
    public IReadOnlyList<PageResult> Results { get; } =
    [
        .. run.Accounts.SelectMany(a => a.Controls.Select(c => new PageResult(a, c, layout.NameOf(a, c))))
            .OrderBy(r => OutcomeRank.Of(r.Control.Outcome))
            .ThenByDescending(r => r.Definition.Severity)
            .ThenBy(r => r.Control.Control.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Account.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets the titles of requirements.</summary>
    public RequirementTitles Titles { get; } = new(run.Catalogue);

    /// <summary>Gets whether the page shows more than one account.</summary>
    public bool HasSeveralAccounts => Run.Accounts.Count > 1;
}
