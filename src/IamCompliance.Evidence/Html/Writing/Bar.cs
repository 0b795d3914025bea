using System.Globalization;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Draws how a number divides among labels, and says the same in words beside it.</summary>
internal static class Bar
{
    private const int Width = 200;
    private const int Height = 10;

    /// <summary>Lists the counts of outcomes, the most urgent first.</summary>
    public static IEnumerable<(Label Label, int Count)> Counts(OutcomeTotals totals) =>
        OutcomeRank.All.Select(o => (Label.Of(o), totals[o]));

    /// <summary>Writes a table row: heading, bar, and the counts in words.</summary>
    public static void Row(HtmlWriter html, string heading, IEnumerable<(Label Label, int Count)> counts, string? address = null)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                if (address is null)
                {
                    html.Prose(heading);
                }
                else
                {
                    using (html.Open("a", ("href", address)))
                        html.Prose(heading);
                }
            }

            Cells(html, counts);
        }
    }

    /// <summary>Writes two cells: the bar, and the counts in words.</summary>
    public static void Cells(HtmlWriter html, IEnumerable<(Label Label, int Count)> counts)
    {
        var parts = counts.Where(c => c.Count > 0).ToList();
        using (html.Open("td", ("class", "chart")))
            Draw(html, parts);
        using (html.Open("td"))
            Words(html, parts);
    }

    private static void Words(HtmlWriter html, List<(Label Label, int Count)> parts)
    {
        if (parts.Count == 0)
            html.Text("nothing assessed");
        for (var i = 0; i < parts.Count; i++)
        {
            html.Leaf(
                "span",
                $"{Numbers.Text(parts[i].Count)} {parts[i].Label.Inline}{(i < parts.Count - 1 ? "," : "")}",
                ("class", "count")
            );
            html.Text(" ");
        }
    }

    private static void Draw(HtmlWriter html, List<(Label Label, int Count)> parts)
    {
        var sum = parts.Sum(p => p.Count);
        using (
            html.Open(
                "svg",
                ("class", "bar"),
                ("viewBox", $"0 0 {Text(Width)} {Text(Height)}"),
                ("preserveAspectRatio", "none"),
                ("aria-hidden", "true"),
                ("focusable", "false")
            )
        )
        {
            html.Leaf("rect", null, ("class", "track"), ("width", Text(Width)), ("height", Text(Height)));
            var x = 0d;
            foreach (var (label, count) in parts)
            {
                var width = Width * (double)count / sum;
                html.Leaf("rect", null, ("class", $"fill {label.Class}"), ("x", Text(x)), ("width", Text(width)), ("height", Text(Height)));
                x += width;
            }
        }
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
