using IamCompliance.Assessment;

namespace IamCompliance.Evidence.Html;

/// <summary>Lists what a reader should look at first.</summary>
internal sealed class UrgentSection : IPageSection
{
    private const int Most = 10;

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var urgent = page.Site.Results.Where(r => r.Control.Outcome is Outcome.Fail or Outcome.WaiverExpired or Outcome.Error).ToList();
        if (urgent.Count == 0)
            return;
        using (html.Open("section", ("aria-labelledby", "urgent-title")))
        {
            html.Leaf("h3", "Look at these first", ("id", "urgent-title"));
            using (html.Open("ol", ("class", "urgent")))
            {
                foreach (var result in urgent.Take(Most))
                    Item(html, page, result);
            }

            if (urgent.Count <= Most)
                return;
            using (html.Open("p", ("class", "hint")))
            {
                html.Text($"{Numbers.Text(urgent.Count - Most)} more failed or could not be decided: they are in the tables below and under ");
                html.Leaf("a", "Find a result", ("href", page.Href(SearchPages.Path)));
                html.Text(".");
            }
        }
    }

    private static void Item(HtmlWriter html, ReportPage page, PageResult result)
    {
        using (html.Open("li"))
        {
            Label.Of(result.Control.Outcome).Write(html);
            html.Text(" ");
            ResultLink.Write(html, page, result);
            html.Leaf("span", $" {result.Definition.Severity.ToString().ToLowerInvariant()}", ("class", "hint"));
            if (page.Site.HasSeveralAccounts)
            {
                html.Text(" on ");
                html.Leaf("bdi", result.Account.Name);
            }

            using (html.Open("div", ("class", "hint")))
                html.Prose(result.Control.Summary);
        }
    }
}
