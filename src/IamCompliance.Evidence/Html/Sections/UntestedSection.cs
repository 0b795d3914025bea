using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Evidence.Html;

/// <summary>Says what this run did not test, as clearly as what it did.</summary>
internal sealed class UntestedSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var catalogue = page.Run.Catalogue;
        using (html.Open("section", ("id", "untested"), ("aria-labelledby", "untested-title")))
        {
            html.Leaf("h2", "Not tested", ("id", "untested-title"));
            Requirements(html, page, "Requirements that no control tests yet", catalogue.Uncovered);
            Requirements(html, page, "Requirements that controls test only in part", Untested.With(catalogue, CoverageState.Partial));
            Requirements(html, page, "Requirements inherited from AWS", Untested.With(catalogue, CoverageState.Inherited));
            Excluded(html, catalogue);
            foreach (var account in page.Run.Accounts)
                Names(html, $"Selected, but kept out of this run by a filter, on {account.Name}", Untested.NotAssessed(catalogue, account));
            Names(html, "Controls that the profile does not select", Untested.NotSelected(catalogue));
        }
    }

    private static void Requirements(HtmlWriter html, ReportPage page, string title, IReadOnlyList<RequirementReference> requirements)
    {
        html.Leaf("h3", title);
        if (requirements.Count == 0)
        {
            html.Leaf("p", "None.");
            return;
        }

        using (html.Open("table"))
        {
            TableHead.Write(html, "Requirement", "Title");
            using (html.Open("tbody"))
            {
                foreach (var requirement in requirements)
                {
                    using (html.Open("tr"))
                    {
                        html.Leaf("th", $"{requirement.Program} {requirement.Requirement}", ("scope", "row"));
                        using (html.Open("td"))
                            html.Prose(page.Titles.Find(requirement) ?? "");
                    }
                }
            }
        }
    }

    private static void Excluded(HtmlWriter html, LinkedCatalogue catalogue)
    {
        html.Leaf("h3", "Controls the profile excludes");
        var excluded = (catalogue.Profile?.Exclude ?? []).OrderBy(e => e.Control, StringComparer.Ordinal).ToList();
        if (excluded.Count == 0)
        {
            html.Leaf("p", "None.");
            return;
        }

        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var exclusion in excluded)
            {
                using (html.Open("li"))
                {
                    html.Leaf("code", exclusion.Control);
                    html.Text(" because: ");
                    html.Prose(exclusion.Reason);
                }
            }
        }
    }

    private static void Names(HtmlWriter html, string title, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return;
        using (html.Open("details"))
        {
            html.Leaf("summary", $"{title} ({Numbers.Text(names.Count)})");
            using (html.Open("ul", ("class", "plain")))
            {
                foreach (var name in names)
                {
                    using (html.Open("li"))
                        html.Leaf("code", name);
                }
            }
        }
    }
}
