using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Heads a page about a control: title, name, severity, chapter.</summary>
internal static class ControlTitle
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, PageResult result)
    {
        html.Leaf(
            "p",
            $"Control, {result.Definition.Severity.ToString().ToLowerInvariant()}, {result.Definition.Chapter.Replace('-', ' ')}",
            ("class", "kicker")
        );
        using (html.Open("h1"))
            html.Prose(result.Definition.Title);
        html.Leaf("code", result.Control.Control.Name, ("class", "name"));
    }
}
