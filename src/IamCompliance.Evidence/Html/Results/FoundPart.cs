using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Search;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Lists who was found how, what was required next to the raw observation. Long lists go on on further pages; none is
/// cut.</summary>
internal static class FoundPart
{
    /// <summary>The fewest subjects that are worth a script on every such page.</summary>
    public const int LeastSearched = 30;

    /// <summary>Writes the subjects of a page.</summary>
    public static void Write(HtmlWriter html, ReportPage page, PageResult result, SubjectList subjects, int number)
    {
        html.Leaf("h2", "What was found", ("id", "found"));
        if (subjects.Count == 0)
        {
            html.Leaf("p", "Nothing is in scope, so there is nothing to list.");
            return;
        }

        if (ListPages.Count(subjects.Count) > 1)
        {
            using (html.Open("p"))
            {
                html.Text($"{Numbers.Count(subjects.Count, "subject")}, those that did not pass first. ");
                html.Leaf("a", "Search all of them", ("href", page.Href(SubjectSearch.PathOf(result))), ("class", "search-all"));
            }

            ListPages.Write(html, page, result.Path, number, subjects.Count);
        }

        using (SiftTable.Open(html, "found", "subjects", subjects.Count, LeastSearched))
        {
            TableHead.Write(html, "Subject", "Outcome", "Value", "Required", "Observed", "Read from");
            foreach (var (subject, anchor) in subjects.Page(number))
                SubjectRows.Write(html, subject, anchor);
        }

        ListPages.Write(html, page, result.Path, number, subjects.Count);
    }
}
