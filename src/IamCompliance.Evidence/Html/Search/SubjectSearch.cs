using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Html.Search;

/// <summary>Plans the page that searches the subjects of a result that has too many for one page.</summary>
internal static class SubjectSearch
{
    /// <summary>The longest observation a row carries; the page it leads to has it whole.</summary>
    private const int MostObserved = 80;

    /// <summary>Gets the path of the page.</summary>
    public static string PathOf(PageResult result) => $"controls/{result.Name}.search.html";

    /// <summary>Plans the page.</summary>
    public static SitePage Page(PageResult result, Lazy<SubjectList> subjects) =>
        new(PathOf(result), "Search", (html, page) => Body(html, page, result, subjects.Value)) { HasScript = true };

    private static void Body(HtmlWriter html, ReportPage page, PageResult result, SubjectList subjects)
    {
        ControlTitle.Write(html, result);
        html.Leaf("h2", $"Search {Numbers.Count(subjects.Count, "subject")}");
        SearchPages.Place(html, "subjects", () =>
        {
            html.Text("Searching takes a script. Without it, read the list page by page: ");
            html.Leaf("a", "first page", ("href", page.Href(result.Path)));
            html.Text(".");
        });
        html.Data("rows", data => Rows(data, page, result, subjects));
    }

    private static void Rows(DataWriter data, ReportPage page, PageResult result, SubjectList subjects)
    {
        data.Open('{');
        data.Name("columns");
        data.Open('[');
        SearchPages.Column(data, "Subject", null);
        SearchPages.Outcomes(data);
        SearchPages.Column(data, "Observed", null);
        data.Close(']');
        var pages = Enumerable.Range(1, ListPages.Count(subjects.Count)).ToList();
        data.Name("links");
        data.Texts(pages.Select(p => $"{page.Href(ListPages.Path(result.Path, p))}#"));
        data.Name("rows");
        data.Open('[');
        foreach (var number in pages)
        {
            foreach (var (subject, anchor) in subjects.Page(number))
                Row(data, number - 1, subject, anchor);
        }

        data.Close(']');
        data.Close('}');
    }

    private static void Row(DataWriter data, int link, SubjectResult subject, string anchor)
    {
        data.Open('[');
        data.Text(ShortText.Of(subject.Subject));
        data.Number(OutcomeRank.Of(subject.Outcome));
        data.Text(subject.Reasons is [var reason, ..] ? Start(reason.Observed) : "");
        data.Number(link);
        data.Text(anchor);
        data.Close(']');
    }

    private static string Start(string text) => text.Length <= MostObserved ? text : $"{text[..MostObserved]}…";
}
