using System.Text;
using IamCompliance.Evidence.Html.Lists;
using IamCompliance.Evidence.Html.Search;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Writes what every page has: its head, the way around, and the foot.</summary>
internal static class PageFrame
{
    private const int BufferSize = 64 * 1024;

    private static readonly (string Path, string Text)[] Ways =
    [
        (HtmlReport.Path, "Summary"),
        (SearchPages.Path, "Find a result"),
        (WaiverPages.Path, "Waivers"),
        (AttestationPages.Path, "Attestations"),
        (UntestedPages.Path, "Not tested"),
    ];

    /// <summary>Writes a page as it goes, so that memory does not grow with it.</summary>
    public static void Write(ReportSite site, SitePage page, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var text = new StreamWriter(output, new UTF8Encoding(false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(text);
        var view = new ReportPage(site, page.Path);
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            PageHead.Write(html, page);
            using (html.Open("body"))
            {
                html.Leaf("a", "Skip to the content", ("class", "skip"), ("href", "#content"));
                Around(html, view, page);
                using (html.Open("main", ("id", "content")))
                    page.Body(html, view);
                PageFoot.Write(html, view);
                if (page.HasScript)
                    html.Script(PageScript.Report);
            }
        }
    }

    private static void Around(HtmlWriter html, ReportPage view, SitePage page)
    {
        using (html.Open("header", ("class", "top")))
        {
            using (html.Open("nav", ("aria-label", "Evidence")))
            {
                foreach (var (path, text) in Ways)
                    html.Leaf("a", text, ("href", view.Href(path)), ("aria-current", path == page.Path ? "page" : null));
            }

            if (page.Path == HtmlReport.Path)
                return;
            using (html.Open("nav", ("aria-label", "Where you are"), ("class", "trail")))
            using (html.Open("ol"))
            {
                foreach (var (title, path) in page.Trail.Prepend(("Summary", HtmlReport.Path)))
                {
                    using (html.Open("li"))
                    using (html.Open("a", ("href", view.Href(path))))
                        html.Prose(title);
                }

                using (html.Open("li", ("aria-current", "page")))
                    html.Prose(page.Title);
            }
        }
    }
}
