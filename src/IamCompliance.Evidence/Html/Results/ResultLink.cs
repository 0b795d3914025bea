using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Writes the title of a control as a link, and what tells it from another binding of the same control.</summary>
internal static class ResultLink
{
    /// <summary>Links to the page of a result.</summary>
    public static void Write(HtmlWriter html, ReportPage page, PageResult result) => Write(html, page.Href(result.Path), result);

    /// <summary>Links to some page about the control.</summary>
    public static void Write(HtmlWriter html, string address, PageResult result)
    {
        using (html.Open("a", ("href", address)))
            html.Prose(result.Definition.Title);
        if (result.Binding is not { } binding)
            return;
        html.Text(" ");
        html.Leaf("code", binding);
    }
}
