using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Plans the pages that list every call of an account: the proof of reading.</summary>
internal sealed class ReadingPages : IPageSource
{
    /// <summary>Gets the path of an account's first page of readings.</summary>
    public static string PathOf(ReportSite site, AccountResult account) => $"accounts/{site.Layout.NameOf(account)}.readings.html";

    /// <summary>Gets the address of the place where the calls of a part begin.</summary>
    public static string AddressOf(ReportSite site, AccountResult account, Part part)
    {
        var before = account.Parts.TakeWhile(p => p.Id != part.Id).Sum(RowsOf);
        return $"{ListPages.Path(PathOf(site, account), (before / ListPages.Rows) + 1)}#{AnchorOf(part)}";
    }

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site) =>
        site.Run.Accounts.SelectMany(account =>
        {
            var rows = account
                .Parts.SelectMany(p => p.Calls.Cast<CallRecord?>().DefaultIfEmpty().Select((c, i) => (Part: p, Call: c, IsFirst: i == 0)))
                .ToList();
            var path = PathOf(site, account);
            return ListPages
                .Pages(path, "Readings", rows.Count, (html, page, number) =>
                {
                    html.Leaf("p", "Readings", ("class", "kicker"));
                    using (html.Open("h1"))
                        html.Leaf("bdi", account.Name);
                    using (html.Open("p", ("class", "lead")))
                    {
                        html.Text(
                            "Every call the outcomes rest on: what was asked, what AWS answered when, and what "
                                + "proves that a list was read to its end. "
                        );
                        html.Leaf("a", "The account", ("href", page.Href(AccountPages.PathOf(site, account))));
                    }

                    Table(html, [.. ListPages.Of(rows, number)]);
                    ListPages.Write(html, page, path, number, rows.Count);
                })
                .Select(p => p with { Trail = [(account.Name, AccountPages.PathOf(site, account))] });
        });

    private static int RowsOf(Part part) => Math.Max(1, part.Calls.Count);

    private static string AnchorOf(Part part) => $"part-{FileNames.Of(part.Id)}";

    private static void Table(HtmlWriter html, List<(Part Part, CallRecord? Call, bool IsFirst)> rows)
    {
        if (rows.Count == 0)
        {
            html.Leaf("p", "Nothing was read.");
            return;
        }

        using (html.Open("table", ("class", "readings")))
        {
            TableHead.Write(html, ["Part", "Status", .. CallCells.Headings]);
            foreach (var group in rows.GroupBy(r => r.Part))
                Group(html, group.Key, [.. group]);
        }
    }

    private static void Group(HtmlWriter html, Part part, List<(Part Part, CallRecord? Call, bool IsFirst)> rows)
    {
        var span = Numbers.Plain(rows.Count);
        using (html.Open("tbody", ("id", rows[0].IsFirst ? AnchorOf(part) : null)))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                using (html.Open("tr"))
                {
                    if (i == 0)
                    {
                        using (html.Open("th", ("scope", "rowgroup"), ("rowspan", span)))
                            html.Leaf("code", part.Id);
                        using (html.Open("td", ("rowspan", span)))
                            PartStatus.Write(html, part);
                    }

                    CallCells.Write(html, rows[i].Call);
                }
            }
        }
    }
}
