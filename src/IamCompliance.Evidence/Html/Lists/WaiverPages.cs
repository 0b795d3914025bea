using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Plans the pages that list every waiver: used, expired and unused.</summary>
internal sealed class WaiverPages : IPageSource
{
    /// <summary>The path of the first.</summary>
    public const string Path = "waivers.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site)
    {
        var rows = WaiverRow.Of(site.Run);
        return ListPages
            .Pages(Path, "Waivers", rows.Count, (html, page, number) =>
            {
                html.Leaf("h1", "Waivers");
                html.Leaf(
                    "p",
                    "A waiver accepts a failure for a time: it names who owns the risk, who approved it and "
                        + "when it ends. It never turns a failure into a pass; both stand side by side.",
                    ("class", "lead")
                );
                WaiverTable.Write(html, page, [.. ListPages.Of(rows, number)]);
                ListPages.Write(html, page, Path, number, rows.Count);
            })
            .Select(p => p with { HasScript = rows.Count >= SiftTable.Least });
    }
}
