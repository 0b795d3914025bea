using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Says how to mend what was found, and where AWS documents it.</summary>
internal sealed class RemedyPart : IControlPart
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var failed = result.Control.Outcome is Outcome.Fail or Outcome.WaiverExpired or Outcome.Waived;
        if (failed)
        {
            html.Leaf("h2", "How to fix it");
            using (html.Open("p"))
                html.Prose(result.Definition.Remediation.Text);
        }

        if (result.Definition.References.Count == 0)
            return;
        html.Leaf("h3", "References");
        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var reference in result.Definition.References)
            {
                using (html.Open("li"))
                    Link(html, reference);
            }
        }
    }

    private static void Link(HtmlWriter html, string address)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal))
            html.Leaf("a", address, ("href", address), ("rel", "noreferrer"));
        else
            html.Text(address);
    }
}
