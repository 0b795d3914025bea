using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Lists every control with its outcomes, the most urgent first.</summary>
internal sealed class ControlTableSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "controls"), ("aria-labelledby", "controls-title")))
        {
            html.Leaf("h2", "Controls", ("id", "controls-title"));
            if (page.Site.Results.Count == 0)
                html.Leaf("p", "No control was assessed.");
            else if (page.Site.HasSeveralAccounts)
                OverAccounts(html, page);
            else
                ResultTable.Write(html, page, page.Site.Results, withAccount: false);
        }
    }

    private static void OverAccounts(HtmlWriter html, ReportPage page)
    {
        using (SiftTable.Open(html, "bars overview", "controls", page.Site.ByControl.Count))
        {
            TableHead.Write(html, "Worst", "Control", "Severity", "Chapter", "Share", "Accounts");
            using (html.Open("tbody"))
            {
                foreach (var control in page.Site.ByControl)
                    Row(html, page, [.. control]);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, PageResult[] results)
    {
        var worst = results[0];
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                Label.Of(worst.Control.Outcome).Write(html);
            using (html.Open("th", ("scope", "row")))
                ResultLink.Write(html, page.Href(page.Site.PathOf(worst.Control.Control.Name)), worst);
            html.Leaf("td", worst.Definition.Severity.ToString());
            html.Leaf("td", worst.Definition.Chapter.Replace('-', ' '));
            Bar.Cells(html, Bar.Counts(OutcomeTotals.Of(results.Select(r => r.Control.Outcome))));
        }
    }
}
