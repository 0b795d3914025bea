using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Shows the outcomes of controls by chapter and by severity.</summary>
internal sealed class BreakdownSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var results = page.Site.Results;
        if (results.Count == 0)
            return;
        var chapters = results.ToLookup(r => r.Definition.Chapter, StringComparer.Ordinal);
        var severities = results.ToLookup(r => r.Definition.Severity);
        using (html.Open("section", ("class", "columns")))
        {
            Table(
                html,
                "By chapter",
                "Chapter",
                Chapters
                    .All.Concat(chapters.Select(c => c.Key))
                    .Distinct(StringComparer.Ordinal)
                    .Select(c => (c.Replace('-', ' '), chapters[c]))
            );
            Table(html, "By severity", "Severity", Enum.GetValues<Severity>().Reverse().Select(s => (s.ToString(), severities[s])));
        }
    }

    private static void Table(
        HtmlWriter html,
        string title,
        string heading,
        IEnumerable<(string Name, IEnumerable<PageResult> Results)> rows
    )
    {
        using (html.Open("div"))
        {
            html.Leaf("h3", title);
            using (html.Open("table", ("class", "bars")))
            {
                TableHead.Write(html, heading, "Share", "Results");
                using (html.Open("tbody"))
                {
                    foreach (var (name, results) in rows)
                        Bar.Row(html, name, Bar.Counts(OutcomeTotals.Of(results.Select(r => r.Control.Outcome))));
                }
            }
        }
    }
}
