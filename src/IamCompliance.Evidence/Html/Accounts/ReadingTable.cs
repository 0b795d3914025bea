using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Lists the parts of an account's state with how far each was read.</summary>
internal static class ReadingTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlWriter html, ReportPage page, AccountResult account)
    {
        if (account.Parts.Count == 0)
        {
            html.Leaf("p", "Nothing was read.");
            return;
        }

        using (html.Open("p"))
        {
            html.Text("What the outcomes rest on. ");
            html.Leaf("a", "Every call with its proof", ("href", page.Href(ReadingPages.PathOf(page.Site, account))));
        }

        using (html.Open("table", ("class", "parts")))
        {
            TableHead.Write(html, "Part", "Status", "Calls", "Pages");
            using (html.Open("tbody"))
            {
                foreach (var part in account.Parts)
                    Row(html, page, account, part);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, AccountResult account, Part part)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            using (html.Open("a", ("href", page.Href(ReadingPages.AddressOf(page.Site, account, part)))))
                html.Leaf("code", part.Id);
            using (html.Open("td"))
                PartStatus.Write(html, part);
            html.Leaf("td", Numbers.Text(part.Calls.Count), ("class", "number"));
            html.Leaf("td", Numbers.Text(part.Calls.Sum(c => c.Pages)), ("class", "number"));
        }
    }
}
