using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Lists waivers: who accepts what, why and until when.</summary>
internal static class WaiverTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlWriter html, ReportPage page, IReadOnlyCollection<WaiverRow> rows)
    {
        if (rows.Count == 0)
        {
            html.Leaf("p", "No waiver.");
            return;
        }

        using (SiftTable.Open(html, "waivers", "waivers", rows.Count))
        {
            TableHead.Write(html, "Use", "Control", "Account", "Resource", "Reason", "Owner", "Approver", "Ticket", "Ends");
            using (html.Open("tbody"))
            {
                foreach (var row in rows)
                    Row(html, page, row);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, WaiverRow row)
    {
        var waiver = row.Waiver;
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                html.Leaf("bdi", row.Words);
            html.Leaf("th", waiver.Control, ("scope", "row"));
            using (html.Open("td"))
            using (html.Open("a", ("href", page.Href(AccountPages.PathOf(page.Site, row.Account)))))
                html.Leaf("bdi", row.Account.Name);
            using (html.Open("td"))
                html.Code(waiver.Resource);
            foreach (
                var text in (ReadOnlySpan<string?>)
                    [waiver.Reason, waiver.Owner, waiver.Approver, waiver.Ticket ?? "none", Instants.EndInWords(waiver.Expires)]
            )
            {
                using (html.Open("td"))
                    html.Prose(text);
            }
        }
    }
}
