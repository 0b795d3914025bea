using IamCompliance.Assessment;

namespace IamCompliance.Evidence.Html;

/// <summary>Gives every control on every account a section of its own; those that need a reader stand open.</summary>
internal sealed class ControlsSection : IPageSection
{
    private static readonly IControlPart[] Parts =
    [
        new TestedPart(),
        new PopulationPart(),
        new FoundPart(),
        new RemedyPart(),
        new RestsOnPart(),
    ];

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Results.Count == 0)
            return;
        using (html.Open("section", ("aria-labelledby", "details-title")))
        {
            html.Leaf("h2", "Each control", ("id", "details-title"));
            foreach (var result in page.Results)
                Write(html, page, result);
        }
    }

    private static void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        var open = result.Control.Outcome is Outcome.Fail or Outcome.Error or Outcome.WaiverExpired ? "" : null;
        using (html.Open("details", ("id", result.Anchor), ("class", "control"), ("open", open)))
        {
            using (html.Open("summary"))
            {
                Label.Of(result.Control.Outcome).Write(html);
                using (html.Open("h3"))
                    html.Prose(result.Definition.Title);
                Where(html, page, result);
            }

            using (html.Open("p", ("class", "why")))
                html.Prose(result.Control.Summary);
            foreach (var part in Parts)
                part.Write(html, page, result);
        }
    }

    private static void Where(HtmlWriter html, ReportPage page, PageResult result)
    {
        using (html.Open("span", ("class", "where")))
        {
            html.Leaf("code", result.Control.Control.Name);
            html.Text($" · {result.Definition.Severity.ToString().ToLowerInvariant()} · {result.Definition.Chapter.Replace('-', ' ')}");
            if (!page.HasSeveralAccounts)
                return;
            html.Text(" · ");
            html.Leaf("bdi", result.Account.Name);
        }
    }
}
