using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Summary;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Plans, where there are several accounts, a page for each control that compares them.</summary>
internal sealed class ControlPages : IPageSource
{
    /// <summary>Gets the path of a control's page.</summary>
    public static string PathOf(ReportSite site, string control) => $"controls/{site.Layout.NameOf(control)}.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site) =>
        site.HasSeveralAccounts ? site.ByControl.SelectMany(c => Pages(site, [.. c])) : [];

    private static IEnumerable<SitePage> Pages(ReportSite site, PageResult[] results)
    {
        var first = results[0];
        var path = PathOf(site, first.Control.Control.Name);
        return ListPages
            .Pages(path, $"{first.Definition.Title}{first.Binding}", results.Length, (html, page, number) =>
            {
                ControlTitle.Write(html, first);
                using (html.Open("p", ("class", "lead")))
                    html.Prose(first.Definition.Description);
                TotalsSection.Tiles(html, OutcomeTotals.Of(results.Select(r => r.Control.Outcome)));
                html.Leaf("h2", "Accounts");
                ResultTable.Write(html, page, [.. ListPages.Of(results, number)], withAccount: true);
                ListPages.Write(html, page, path, number, results.Length);
            })
            .Select(p => p with { HasScript = results.Length >= SiftTable.Least });
    }
}
