using IamCompliance.Assessment;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Evidence.Html;

/// <summary>Shows how the requirements of every chosen program stand, those that nothing tests too.</summary>
internal sealed class ProgramsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var programs = Untested.ChosenPrograms(page.Run.Catalogue);
        if (programs.Count == 0)
            return;
        var standings = new ProgramStandings(page.Run);
        using (html.Open("section"))
        {
            html.Leaf("h3", "By program");
            using (html.Open("table", ("class", "bars")))
            {
                TableHead.Write(html, "Program", "Share", "Requirements");
                using (html.Open("tbody"))
                {
                    foreach (var program in programs)
                        Bar.Row(html, $"{program.Name} {program.Edition}", Counts(standings.Of(program)));
                }
            }

            html.Leaf("p", "A requirement counts by the most urgent outcome among the controls it rests on, over all accounts. A pass here says that these controls hold, not that the program is met; tested in part says that checks are known for which there is no control yet.", ("class", "hint"));
            foreach (var program in programs)
                Requirements(html, program, standings.Of(program));
        }
    }

    private static IEnumerable<(Label Label, int Count)> Counts(IReadOnlyList<RequirementStanding> standings) =>
        OutcomeRank.All.Select(Label.Of)
            .SelectMany(l => l == Label.Of(Outcome.Pass) ? [Label.PassInPart, l] : new[] { l })
            .Concat(Enum.GetValues<RequirementGap>().Select(Label.Of))
            .Select(l => (l, standings.Count(s => Label.Of(s) == l)));

    private static void Requirements(HtmlWriter html, ProgramEdition program, IReadOnlyList<RequirementStanding> standings)
    {
        using (html.Open("details"))
        {
            html.Leaf("summary", $"Requirements of {program.Name} {program.Edition}");
            using (html.Open("table"))
            {
                TableHead.Write(html, "Requirement", "Title", "Standing");
                using (html.Open("tbody"))
                {
                    foreach (var standing in standings)
                        Row(html, standing);
                }
            }
        }
    }

    private static void Row(HtmlWriter html, RequirementStanding standing)
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
        }
    }
}
