using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Html;

/// <summary>Shows the outcomes of controls by chapter and by severity.</summary>
internal sealed class BreakdownSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Results.Count == 0)
            return;
        using (html.Open("section", ("class", "columns")))
        {
            Table(html, "By chapter", "Chapter", Chapters.All
                .Concat(page.Results.Select(r => r.Definition.Chapter)).Distinct(StringComparer.Ordinal)
                .Select(c => (c.Replace('-', ' '), page.Results.Where(r => r.Definition.Chapter == c))));
            Table(html, "By severity", "Severity", Enum.GetValues<Severity>().Reverse()
                .Select(s => (s.ToString(), page.Results.Where(r => r.Definition.Severity == s))));
        }
    }

    private static void Table(HtmlWriter html, string title, string heading, IEnumerable<(string Name, IEnumerable<PageResult> Results)> rows)
    {
        using (html.Open("div"))
        {
            html.Leaf("h3", title);
            using (html.Open("table", ("class", "bars")))
            {
                TableHead.Write(html, heading, "Share", "Controls");
                using (html.Open("tbody"))
                {
                    foreach (var (name, results) in rows)
                        Bar.Row(html, name, Counts(OutcomeTotals.Of(results.Select(r => r.Control.Outcome))));
                }
            }
        }
    }

    private static IEnumerable<(Label Label, int Count)> Counts(OutcomeTotals totals) => OutcomeRank.All.Select(o => (Label.Of(o), totals[o]));
}
