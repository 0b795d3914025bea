using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Counts the outcomes of the run, and explains them.</summary>
internal sealed class TotalsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var totals = OutcomeTotals.Of(
            page.Run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)))
        );
        using (html.Open("section", ("id", "summary"), ("aria-labelledby", "summary-title")))
        {
            html.Leaf("h2", "At a glance", ("id", "summary-title"));
            Tiles(html, totals);
            html.Leaf(
                "p",
                $"Each of the {Numbers.Count(totals.Sum, "result")} above is one control on one account, or one "
                    + $"requirement that a person must attest.",
                ("class", "hint")
            );
            Meanings(html);
        }
    }

    /// <summary>Writes the tiles: outcomes that somebody has, and always those a reader asks for first.</summary>
    public static void Tiles(HtmlWriter html, OutcomeTotals totals)
    {
        using (html.Open("ul", ("class", "tiles")))
        {
            foreach (var outcome in OutcomeRank.All.Where(o => totals[o] > 0 || o is Outcome.Fail or Outcome.Error or Outcome.Pass))
                Tile(html, Label.Of(outcome), totals[outcome]);
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

    private static void Meanings(HtmlWriter html)
    {
        using (html.Open("details", ("id", "meanings")))
        {
            html.Leaf("summary", "What the outcomes mean");
            using (html.Open("dl", ("class", "meanings")))
            {
                foreach (var outcome in OutcomeRank.All)
                {
                    using (html.Open("div"))
                    {
                        using (html.Open("dt"))
                            Label.Of(outcome).Write(html);
                        html.Leaf("dd", OutcomeWords.Of(outcome));
                    }
                }
            }
        }
    }
}
