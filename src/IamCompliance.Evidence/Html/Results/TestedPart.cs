using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Says in words what was tested, with which values and for whom.</summary>
internal sealed class TestedPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var bound = result.Control.Control;
        html.Leaf("h2", "What was tested");
        using (html.Open("p"))
            html.Prose($"{bound.Control.Description} {bound.Control.Rationale}");
        using (html.Open("dl"))
        {
            TermList.Prose(html, "Looked at", DemandWords.Population(bound));
            if (DemandWords.Scope(bound) is { } scope)
                TermList.Prose(html, "In scope when", scope);
            TermList.Prose(html, "Demanded", DemandWords.Demand(bound));
            foreach (var parameter in bound.Parameters)
                TermList.Prose(html, $"Parameter {parameter.Parameter.Name}", Value(parameter));
            TermList.Prose(html, "SHA-256 of control and values", bound.Digest);
        }

        Requirements(html, page, bound);
    }

    private static string Value(BoundParameter parameter)
    {
        var origin =
            parameter.Origin == "default"
                ? "the control's default"
                : $"set by {parameter.Origin}{(ParameterSource.Find(parameter) is { } source ? $" ({source})" : "")}, "
                    + $"default {parameter.Parameter.Default.Text}";
        return parameter.Reason is { } reason ? $"{parameter.Value.Text} ({origin}; {reason})" : $"{parameter.Value.Text} ({origin})";
    }

    private static void Requirements(HtmlWriter html, ReportPage page, BoundControl bound)
    {
        if (bound.Requirements.Count == 0)
            return;
        html.Leaf("h3", "Requirements that rest on it");
        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var requirement in bound.Requirements)
            {
                using (html.Open("li"))
                {
                    html.Leaf("code", $"{requirement.Program} {requirement.Requirement}");
                    html.Text(" ");
                    html.Prose(page.Site.Titles.Find(requirement));
                }
            }
        }
    }
}
