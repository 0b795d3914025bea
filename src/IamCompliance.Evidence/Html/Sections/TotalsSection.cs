using IamCompliance.Assessment;

namespace IamCompliance.Evidence.Html;

/// <summary>Counts the outcomes of the run.</summary>
internal sealed class TotalsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var totals = OutcomeTotals.Of(page.Run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome))));
        using (html.Open("section", ("id", "summary"), ("aria-labelledby", "summary-title")))
        {
            html.Leaf("h2", "Summary", ("id", "summary-title"));
            using (html.Open("ul", ("class", "tiles")))
            {
                foreach (var outcome in OutcomeRank.All.Where(o => totals[o] > 0 || o is Outcome.Fail or Outcome.Error or Outcome.Pass))
                    Tile(html, Label.Of(outcome), totals[outcome]);
            }
        }
    }

    private static void Tile(HtmlWriter html, Label label, int count)
    {
        using (html.Open("li", ("class", $"tile {(count == 0 ? "zero" : label.Class)}")))
        {
            html.Leaf("span", Numbers.Text(count), ("class", "figure"));
            html.Leaf("span", label.Text, ("class", "caption"));
        }
    }
}
