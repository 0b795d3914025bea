using IamCompliance.Definitions.Coverage;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Shows by what the requirements of every chosen program are covered, whatever came out.</summary>
internal sealed class CoverageSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var programs = Untested.ChosenPrograms(page.Run.Catalogue);
        if (programs.Count == 0)
            return;
        var reader = new CoverageReader(page.Run.Catalogue);
        using (html.Open("section"))
        {
            html.Leaf("h3", "What covers the programs");
            using (html.Open("table", ("class", "bars")))
            {
                TableHead.Write(html, "Program", "Share", "Requirements");
                using (html.Open("tbody"))
                {
                    foreach (var program in programs)
                        Bar.Row(html, $"{program.Name} {program.Edition}", Counts(reader.Of(program)));
                }
            }
        }
    }

    private static IEnumerable<(Label Label, int Count)> Counts(ProgramCoverage coverage) =>
        Enum.GetValues<CoverageState>().Select(s => (Label.Of(s), coverage.Count(s)));
}
