using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Search;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Lists what a reader should look at first.</summary>
internal sealed class UrgentSection : IPageSection
{
    private const int Most = 10;

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var urgent = page
            .Site.Results.Where(r => r.Control.Outcome is Outcome.Fail or Outcome.WaiverExpired or Outcome.Error)
            .GroupBy(r => r.Control.Control.Name, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .ToList();
        if (urgent.Count == 0)
            return;
        using (html.Open("section", ("aria-labelledby", "urgent-title")))
        {
            html.Leaf("h3", "Look at these first", ("id", "urgent-title"));
            using (html.Open("ol", ("class", "urgent")))
            {
                foreach (var results in urgent.Take(Most))
                    Item(html, page, results);
            }

            if (urgent.Count <= Most)
                return;
            using (html.Open("p", ("class", "hint")))
            {
                html.Text(
                    $"{Numbers.Count(urgent.Count - Most, "more control")} failed or could not be decided: see the tables below and "
                );
                html.Leaf("a", "Find a result", ("href", page.Href(SearchPages.Path)));
                html.Text(".");
            }
        }
    }

    private static void Item(HtmlWriter html, ReportPage page, List<PageResult> results)
    {
        var worst = results[0];
        using (html.Open("li"))
        {
            Label.Of(worst.Control.Outcome).Write(html);
            html.Text(" ");
            ResultLink.Write(html, page.Href(page.Site.PathOf(worst.Control.Control.Name)), worst);
            html.Leaf("span", $" {worst.Definition.Severity.ToString().ToLowerInvariant()}", ("class", "hint"));
            using (html.Open("div", ("class", "hint")))
            {
                if (page.Site.HasSeveralAccounts)
                    html.Text($"{Words(results)} of {Numbers.Count(page.Site.ByControl[worst.Control.Control.Name].Count(), "account")}");
                else
                    html.Prose(worst.Control.Summary);
            }
        }
    }

    private static string Words(List<PageResult> results) =>
        string.Join(
            ", ",
            Bar.Counts(OutcomeTotals.Of(results.Select(r => r.Control.Outcome)))
                .Where(c => c.Count > 0)
                .Select(c => $"{Numbers.Text(c.Count)} {c.Label.Inline}")
        );
}
