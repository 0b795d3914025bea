using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Lists the accounts with how they came out, when and how each was read.</summary>
internal sealed class AccountsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "accounts"), ("aria-labelledby", "accounts-title")))
        {
            html.Leaf("h2", "Accounts", ("id", "accounts-title"));
            if (page.Run.Accounts.Count == 0)
            {
                html.Leaf("p", "No account was assessed.");
                return;
            }

            using (SiftTable.Open(html, "bars accounts", "accounts", page.Run.Accounts.Count))
            {
                TableHead.Write(html, "Account", "Share", "Results", "Captured", "Method");
                using (html.Open("tbody"))
                {
                    foreach (var account in page.Run.Accounts)
                        Row(html, page, account);
                }
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, AccountResult account)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                using (html.Open("a", ("href", page.Href(AccountPages.PathOf(page.Site, account)))))
                    html.Leaf("bdi", account.Name);
                if (account.Name != account.State.AccountId)
                    html.Leaf("div", account.State.AccountId, ("class", "hint"));
            }

            Bar.Cells(html, Bar.Counts(OutcomeTotals.Of(account)));
            html.Leaf("td", Instants.Text(account.State.CaptureEnd));
            html.Leaf("td", AssessmentMethods.NameOf(AssessmentMethods.Of(account)));
        }
    }
}
