using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Html;

/// <summary>Says in words what was tested, with which values and for whom.</summary>
internal sealed class TestedPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var bound = result.Control.Control;
        html.Leaf("h4", "What was tested");
        using (html.Open("p"))
            html.Prose($"{bound.Control.Description} {bound.Control.Rationale}");
        using (html.Open("dl"))
        {
            Entry(html, "Looked at", DemandWords.Population(bound));
            if (DemandWords.Scope(bound) is { } scope)
                Entry(html, "In scope when", scope);
            Entry(html, "Demanded", DemandWords.Demand(bound));
            foreach (var parameter in bound.Parameters)
                Entry(html, $"Parameter {parameter.Parameter.Name}", Value(parameter));
            Entry(html, "SHA-256 of control and values", bound.Digest);
        }

        Requirements(html, page, bound);
    }

    private static string Value(BoundParameter parameter)
    {
        var origin = parameter.Origin == "default" ? "the control's default" : $"set by {parameter.Origin}{(ParameterSource.Find(parameter) is { } source ? $" ({source})" : "")}, default {parameter.Parameter.Default.Text}";
        return parameter.Reason is { } reason ? $"{parameter.Value.Text} ({origin}; {reason})" : $"{parameter.Value.Text} ({origin})";
    }

    private static void Requirements(HtmlWriter html, ReportPage page, BoundControl bound)
    {
        if (bound.Requirements.Count == 0)
            return;
        html.Leaf("h4", "Requirements that rest on it");
        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var requirement in bound.Requirements)
            {
                using (html.Open("li"))
                {
                    html.Leaf("code", $"{requirement.Program} {requirement.Requirement}");
                    html.Text(" ");
                    html.Prose(page.Titles.Find(requirement));
                }
            }
        }
    }

    private static void Entry(HtmlWriter html, string term, string value)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", term);
            using (html.Open("dd"))
                html.Prose(value);
        }
    }
}
