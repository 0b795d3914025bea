using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Lists results with how many of their subjects came out how.</summary>
internal static class ResultTable
{
    /// <summary>Writes the table in the order given.</summary>
    public static void Write(HtmlWriter html, ReportPage page, IReadOnlyCollection<PageResult> results, bool withAccount)
    {
        using (SiftTable.Open(html, "controls", withAccount ? "accounts" : "controls", results.Count))
        {
            if (withAccount)
                TableHead.Write(html, "Outcome", "Account", "Why", "Pass", "Fail", "Error", "Waived", "Excluded");
            else
                TableHead.Write(html, "Outcome", "Control", "Severity", "Pass", "Fail", "Error", "Waived", "Excluded");
            using (html.Open("tbody"))
            {
                foreach (var result in results)
                    Row(html, page, result, withAccount);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, PageResult result, bool withAccount)
    {
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                Label.Of(result.Control.Outcome).Write(html);
            using (html.Open("th", ("scope", "row")))
            {
                if (withAccount)
                {
                    using (html.Open("a", ("href", page.Href(result.Path))))
                        html.Leaf("bdi", result.Account.Name);
                }
                else
                {
                    ResultLink.Write(html, page, result);
                }
            }

            using (html.Open("td"))
                html.Prose(withAccount ? result.Control.Summary : result.Definition.Severity.ToString());
            var ledger = result.Control.Ledger;
            foreach (var count in (ReadOnlySpan<int>)[ledger.Pass, ledger.Fail, ledger.Error, ledger.Waived, ledger.Excluded])
                html.Leaf("td", Numbers.Text(count), ("class", count == 0 ? "number zero" : "number"));
        }
    }
}
