namespace IamCompliance.Evidence.Html;

/// <summary>Shows that the population balances.</summary>
internal sealed class PopulationPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var ledger = result.Control.Ledger;
        html.Leaf("h4", "On which population");
        using (html.Open("p", ("class", "ledger")))
        {
            html.Text($"read {Numbers.Text(ledger.Read)} = in scope {Numbers.Text(ledger.InScope)} + excluded {Numbers.Text(ledger.Excluded)}");
            html.Void("br");
            html.Text($"in scope {Numbers.Text(ledger.InScope)} = pass {Numbers.Text(ledger.Pass)} + fail {Numbers.Text(ledger.Fail)} + error {Numbers.Text(ledger.Error)} + waived {Numbers.Text(ledger.Waived)}");
        }
    }
}
