using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Plans the page that a reader opens first.</summary>
internal sealed class SummaryPages : IPageSource
{
    private static readonly IPageSection[] Sections =
    [
        new TitleSection(),
        new NoticesSection(),
        new TotalsSection(),
        new UrgentSection(),
        new BreakdownSection(),
        new ProgramsSection(),
        new CoverageSection(),
        new AccountsSection(),
        new ControlTableSection(),
        new BesidesSection(),
        new VerifySection(),
    ];

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site)
    {
        yield return new SitePage(HtmlReport.Path, "Summary", (html, page) =>
        {
            foreach (var section in Sections)
                section.Write(html, page);
        }) { HasScript = Math.Max(site.Run.Accounts.Count, site.ByControl.Count) >= SiftTable.Least };
    }
}
