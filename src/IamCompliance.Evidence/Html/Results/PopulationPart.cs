using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Shows that the population balances: whoever was read is accounted for.</summary>
internal sealed class PopulationPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var ledger = result.Control.Ledger;
        html.Leaf("h2", "On which population");
        html.Leaf(
            "p",
            ledger.Read == 0
                ? "Nobody was found to look at."
                : $"{Numbers.Count(ledger.Read, "subject")} read. {Numbers.Text(ledger.Excluded)} of them out of "
                    + $"scope, {Numbers.Text(ledger.InScope)} tested, each with one outcome:"
        );
        using (html.Open("table", ("class", "bars ledgerbar")))
        {
            TableHead.Write(html, "Population", "Share", "Subjects");
            using (html.Open("tbody"))
                Bar.Row(html, "Everything read", Shares(ledger));
        }

        using (html.Open("p", ("class", "ledger")))
        {
            html.Text(
                $"read {Numbers.Text(ledger.Read)} = in scope {Numbers.Text(ledger.InScope)} + excluded {Numbers.Text(ledger.Excluded)}"
            );
            foreach (var exclusion in ledger.Exclusions)
            {
                html.Void("br");
                html.Text($"excluded {Numbers.Text(exclusion.Count)}: {exclusion.Reason}");
            }

            html.Void("br");
            html.Text(
                $"in scope {Numbers.Text(ledger.InScope)} = pass {Numbers.Text(ledger.Pass)} + fail "
                    + $"{Numbers.Text(ledger.Fail)} + error {Numbers.Text(ledger.Error)} + waived "
                    + $"{Numbers.Text(ledger.Waived)}"
            );
        }
    }

    private static IEnumerable<(Label Label, int Count)> Shares(PopulationLedger ledger) =>
        [
            (Label.Of(Outcome.Fail), ledger.Fail),
            (Label.Of(Outcome.Error), ledger.Error),
            (Label.Of(Outcome.Waived), ledger.Waived),
            (Label.Of(Outcome.Pass), ledger.Pass),
            (new Label("Out of scope", "–", "none"), ledger.Excluded),
        ];
}
