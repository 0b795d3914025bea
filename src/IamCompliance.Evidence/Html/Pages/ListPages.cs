using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Splits long lists over several pages, each of which opens at once.</summary>
internal static class ListPages
{
    /// <summary>The most rows of one page.</summary>
    public const int Rows = 500;

    private const int Neighbours = 3;

    /// <summary>Counts the pages of a list; one that is empty has a page that says so.</summary>
    public static int Count(int rows) => Math.Max(1, (rows + Rows - 1) / Rows);

    /// <summary>Gets the path of a page, counted from 1; the first has the plain path.</summary>
    public static string Path(string path, int page) => page == 1 ? path : $"{path[..^".html".Length]}.{Numbers.Plain(page)}.html";

    /// <summary>Plans the pages of a list.</summary>
    public static IEnumerable<SitePage> Pages(string path, string title, int rows, Action<HtmlWriter, ReportPage, int> body)
    {
        var count = Count(rows);
        for (var number = 1; number <= count; number++)
        {
            var page = number;
            yield return new SitePage(
                Path(path, page),
                count == 1 ? title : $"{title}, page {Numbers.Text(page)} of {Numbers.Text(count)}",
                (html, view) => body(html, view, page)
            );
        }
    }

    /// <summary>Gets the rows of a page.</summary>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> rows, int page) => rows.Skip((page - 1) * Rows).Take(Rows);

    /// <summary>Writes the way to the other pages, or nothing when there is one only.</summary>
    public static void Write(HtmlWriter html, ReportPage view, string path, int page, int rows)
    {
        var count = Count(rows);
        if (count == 1)
            return;
        using (html.Open("nav", ("aria-label", "Pages of this list"), ("class", "pages")))
        {
            html.Leaf(
                "span",
                $"Rows {Numbers.Text(((page - 1) * Rows) + 1)} to {Numbers.Text(Math.Min(page * Rows, rows))} "
                    + $"of {Numbers.Text(rows)}. Page "
            );
            var last = 0;
            foreach (var number in Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - page) <= Neighbours))
            {
                if (number > last + 1)
                    html.Leaf("span", "…");
                last = number;
                html.Leaf(
                    "a",
                    Numbers.Text(number),
                    ("href", view.Href(Path(path, number))),
                    ("aria-current", number == page ? "page" : null)
                );
            }

            if (page < count)
                html.Leaf("a", "Next page", ("href", view.Href(Path(path, page + 1))), ("rel", "next"));
        }
    }
}
