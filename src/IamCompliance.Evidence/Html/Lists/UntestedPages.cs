using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Plans the page that says what this run did not test, as clearly as what it did.</summary>
internal sealed class UntestedPages : IPageSource
{
    /// <summary>The path of the page.</summary>
    public const string Path = "not-tested.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site)
    {
        var catalogue = site.Run.Catalogue;
        IReadOnlyList<(string Title, IReadOnlyList<RequirementReference> Requirements)> groups =
        [
            ("Requirements that no control tests yet", catalogue.Uncovered),
            ("Requirements that controls test only in part", Untested.With(catalogue, CoverageState.Partial)),
            ("Requirements inherited from AWS", Untested.With(catalogue, CoverageState.Inherited)),
        ];
        yield return new SitePage(Path, "Not tested", (html, page) => Body(html, page, groups))
        {
            HasScript = groups.Any(g => g.Requirements.Count >= SiftTable.Least),
        };
    }

    private static void Body(
        HtmlWriter html,
        ReportPage page,
        IReadOnlyList<(string Title, IReadOnlyList<RequirementReference> Requirements)> groups
    )
    {
        var catalogue = page.Run.Catalogue;
        html.Leaf("h1", "Not tested");
        html.Leaf("p", "What this run says nothing about. Nothing here is a pass.", ("class", "lead"));
        Unread(html, page.Run.Accounts);
        foreach (var (title, requirements) in groups)
            Requirements(html, page, title, requirements);
        foreach (var program in Untested.ChosenPrograms(catalogue).Where(p => p.Inherited is not null))
        {
            using (html.Open("p", ("class", "hint")))
                html.Prose(
                    $"{program.Name} {program.Edition}: what AWS answers for is shown by its report in AWS "
                        + $"Artifact: {program.Inherited!.Artifact}. {program.Inherited.ScopeSentence}"
                );
        }

        Excluded(html, catalogue);
        UntestedPrices.Write(html, Untested.NotSelectedForPrice(catalogue));
        foreach (var account in page.Run.Accounts)
            Names(html, $"Selected, but kept out of this run by a filter, on {account.Name}", Untested.NotAssessed(catalogue, account));
        Names(html, "Controls that the profile does not select", Untested.NotSelected(catalogue));
    }

    private static void Requirements(HtmlWriter html, ReportPage page, string title, IReadOnlyList<RequirementReference> requirements)
    {
        html.Leaf("h2", title);
        if (requirements.Count == 0)
        {
            html.Leaf("p", "None.");
            return;
        }

        using (SiftTable.Open(html, "requirements", "requirements", requirements.Count))
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
                            html.Prose(page.Site.Titles.Find(requirement) ?? "");
                    }
                }
            }
        }
    }

    private static void Unread(HtmlWriter html, IReadOnlyList<AccountResult> accounts)
    {
        var unread = accounts.Where(a => a.State.Problem is not null).ToList();
        if (unread.Count == 0)
            return;
        html.Leaf("h2", "Accounts that could not be read");
        using (html.Open("dl"))
        {
            foreach (var account in unread)
                TermList.Value(html, account.Name, account.State.Problem);
        }
    }

    private static void Excluded(HtmlWriter html, LinkedCatalogue catalogue)
    {
        html.Leaf("h2", "Controls the profile excludes");
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
