using IamCompliance.State;

namespace IamCompliance.Evidence.Html;

/// <summary>Says by which calls it was read, and links to the report as text.</summary>
internal sealed class RestsOnPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        html.Leaf("h4", "By which calls");
        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var part in result.Control.Parts)
                Item(html, part);
        }

        using (html.Open("p", ("class", "hint")))
        {
            html.Text("The same as text: ");
            var path = page.Layout.ReportPath(result.Account, result.Control);
            html.Leaf("a", path, ("href", path));
        }
    }

    private static void Item(HtmlWriter html, Part part)
    {
        using (html.Open("li"))
        {
            html.Leaf("code", part.Id);
            html.Text($" {StatusWords.Of(part.Status)}");
            var operations = part.Calls.GroupBy(c => c.Operation, StringComparer.Ordinal)
                .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ({Numbers.Count(g.Count(), "call")})").ToList();
            if (operations.Count > 0)
                html.Text($" by {string.Join(", ", operations)}");
            if (part.Error is { } error)
                ErrorText.Write(html, error);
        }
    }
}
