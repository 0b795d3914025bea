using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Says by which calls it was read, with what proves that each was read to its end, and links to the report as text.</summary>
internal sealed class RestsOnPart : IControlPart
{
    private const int MostCalls = 5;

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        html.Leaf("h2", "By which calls");
        if (result.Control.Parts.Count == 0)
            html.Leaf("p", "It rests on nothing that is read.");
        foreach (var part in result.Control.Parts)
            Write(html, page, result, part);

        if (!page.Layout.Formats.Contains(EvidenceFormat.Markdown))
            return;
        using (html.Open("p", ("class", "hint")))
        {
            html.Text("This result as plain text: ");
            var path = page.Layout.ReportPath(result.Account, result.Control);
            html.Leaf("a", path, ("href", page.Href(path)));
        }
    }

    private static void Write(HtmlWriter html, ReportPage page, PageResult result, Part part)
    {
        using (html.Open("div", ("class", "part")))
        {
            using (html.Open("h3"))
                html.Leaf("code", part.Id);
            using (html.Open("div", ("class", "status")))
                PartStatus.Write(html, part);

            if (part.Calls.Count > 0)
            {
                using (html.Open("table", ("class", "calls")))
                {
                    TableHead.Write(html, CallCells.Headings);
                    using (html.Open("tbody"))
                    {
                        foreach (var call in part.Calls.Take(MostCalls))
                        {
                            using (html.Open("tr"))
                                CallCells.Write(html, call);
                        }
                    }
                }
            }

            if (part.Calls.Count <= MostCalls)
                return;
            using (html.Open("p", ("class", "hint")))
            {
                html.Text($"The first {Numbers.Text(MostCalls)} of {Numbers.Count(part.Calls.Count, "call")}. ");
                html.Leaf("a", "All of them", ("href", page.Href(ReadingPages.AddressOf(page.Site, result.Account, part))));
            }
        }
    }
}
