using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Programs;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Html.Programs;

/// <summary>Plans a page for each chosen program: how every requirement stands, and which controls it rests on.</summary>
internal sealed class ProgramPages : IPageSource
{
    /// <summary>Says how requirements are counted.</summary>
    public const string Explanation =
        "A requirement counts by the most urgent outcome among the controls it rests on, over all accounts. A "
        + "pass here says that these controls hold, not that the program is met; tested in part says that checks "
        + "are known for which there is no control yet.";

    /// <summary>Gets the path of a program's page.</summary>
    public static string PathOf(ProgramEdition program) => $"programs/{FileNames.Of(program.Id)}.html";

    /// <summary>Counts the standings of a program's requirements.</summary>
    public static IEnumerable<(Label Label, int Count)> Counts(IReadOnlyList<RequirementStanding> standings) =>
        OutcomeRank
            .All.Select(Label.Of)
            .SelectMany(l => l == Label.Of(Outcome.Pass) ? [Label.PassInPart, l] : new[] { l })
            .Concat(Enum.GetValues<RequirementGap>().Select(Label.Of))
            .Select(l => (l, standings.Count(s => Label.Of(s) == l)));

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site) =>
        Untested
            .ChosenPrograms(site.Run.Catalogue)
            .Select(program => new SitePage(PathOf(program), $"{program.Name} {program.Edition}", (html, page) => Body(html, page, program))
            {
                HasScript = program.Requirements.Count >= SiftTable.Least,
            });

    private static void Body(HtmlWriter html, ReportPage page, ProgramEdition program)
    {
        var standings = page.Site.Standings.Of(program);
        html.Leaf("p", "Program", ("class", "kicker"));
        using (html.Open("h1"))
            html.Prose($"{program.Name} {program.Edition}");
        html.Leaf("p", Explanation, ("class", "lead"));
        using (html.Open("table", ("class", "bars")))
        {
            TableHead.Write(html, "Requirements", "Share", "Standing");
            using (html.Open("tbody"))
                Bar.Row(html, "All of them", Counts(standings));
        }

        if (program.Inherited is { } inherited)
        {
            using (html.Open("p", ("class", "hint")))
                html.Prose($"What AWS answers for is shown by its report in AWS Artifact: {inherited.Artifact}. {inherited.ScopeSentence}");
        }

        html.Leaf("h2", "Requirements");
        using (SiftTable.Open(html, "requirements", "requirements", standings.Count))
        {
            TableHead.Write(html, "Requirement", "Title", "Standing", "Rests on");
            using (html.Open("tbody"))
            {
                foreach (var standing in standings)
                    Row(html, page, program, standing);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, ProgramEdition program, RequirementStanding standing)
    {
        using (html.Open("tr"))
        {
            html.Leaf("th", standing.Requirement.Id, ("scope", "row"));
            using (html.Open("td"))
                html.Prose(standing.Requirement.Title);
            using (html.Open("td"))
            {
                Label.Of(standing).Write(html);
                if (standing.IsPartial && Label.Of(standing) != Label.PassInPart)
                    html.Text(" tested in part");
            }

            using (html.Open("td"))
                RestsOn(html, page, page.Site.ResultsOf(new RequirementReference(program.Id, standing.Requirement.Id)));
        }
    }

    private static void RestsOn(HtmlWriter html, ReportPage page, IEnumerable<PageResult> results)
    {
        var controls = results.GroupBy(r => r.Control.Control.Name, StringComparer.Ordinal).ToList();
        if (controls.Count == 0)
            return;
        using (html.Open("ul", ("class", "plain")))
        {
            foreach (var control in controls)
            {
                using (html.Open("li"))
                {
                    ResultLink.Write(html, page.Href(page.Site.PathOf(control.Key)), control.First());
                    html.Text(": ");
                    html.Text(
                        string.Join(
                            ", ",
                            Bar.Counts(OutcomeTotals.Of(control.Select(r => r.Control.Outcome)))
                                .Where(c => c.Count > 0)
                                .Select(c => page.Site.HasSeveralAccounts ? $"{Numbers.Text(c.Count)} {c.Label.Inline}" : c.Label.Inline)
                        )
                    );
                }
            }
        }
    }
}
