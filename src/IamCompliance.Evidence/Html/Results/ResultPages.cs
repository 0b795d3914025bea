using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Search;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Plans the pages of every control on every account: one, further ones where there are many subjects, and then one to search them
/// all.</summary>
internal sealed class ResultPages : IPageSource
{
    private static readonly IControlPart[] Parts = [new TestedPart(), new PopulationPart(), new RestsOnPart()];

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site) =>
        site
            .Run.Accounts.SelectMany(a => a.Controls.Select(c => new PageResult(a, c, site.Layout.NameOf(a, c))))
            .SelectMany(r => Pages(site, r));

    private static IEnumerable<SitePage> Pages(ReportSite site, PageResult result)
    {
        var subjects = new Lazy<SubjectList>(() => new SubjectList(result.Control.Subjects));
        var count = result.Control.Subjects.Count;
        var title = $"{result.Definition.Title}{result.Binding}";
        IReadOnlyList<(string Title, string Path)> trail = [(result.Account.Name, AccountPages.PathOf(site, result.Account))];
        foreach (
            var page in ListPages.Pages(result.Path, title, count, (html, view, number) => Body(html, view, result, subjects.Value, number))
        )
            yield return page with
            {
                Trail = trail,
                HasScript = count >= FoundPart.LeastSearched,
            };
        if (ListPages.Count(count) > 1)
            yield return SubjectSearch.Page(result, subjects) with
            {
                Trail = [.. trail, (title, result.Path)],
            };
    }

    private static void Body(HtmlWriter html, ReportPage page, PageResult result, SubjectList subjects, int number)
    {
        ControlTitle.Write(html, result);
        Verdict(html, page, result);
        if (number == 1)
        {
            foreach (var part in Parts)
                part.Write(html, page, result);
        }

        FoundPart.Write(html, page, result, subjects, number);
        if (number == 1)
            new RemedyPart().Write(html, page, result);
    }

    private static void Verdict(HtmlWriter html, ReportPage page, PageResult result)
    {
        using (html.Open("div", ("class", $"verdict {Label.Of(result.Control.Outcome).Class}")))
        {
            using (html.Open("p", ("class", "why")))
            {
                Label.Of(result.Control.Outcome).Write(html);
                html.Text(" ");
                html.Prose(result.Control.Summary);
            }

            html.Leaf("p", OutcomeWords.Of(result.Control.Outcome), ("class", "hint"));
            using (html.Open("p", ("class", "hint")))
            {
                html.Text("On account ");
                using (html.Open("a", ("href", page.Href(AccountPages.PathOf(page.Site, result.Account)))))
                    html.Leaf("bdi", result.Account.Name);
                html.Text(
                    $", as of {Instants.Text(result.Account.State.CaptureEnd)}. Method "
                        + $"{MethodWords.Of(AssessmentMethods.Of(result.Account))}."
                );
                if (!page.Site.HasSeveralAccounts)
                    return;
                html.Text(" ");
                html.Leaf("a", "The same control on every account", ("href", page.Href(page.Site.PathOf(result.Control.Control.Name))));
            }
        }
    }
}
