using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Evidence.Html;

/// <summary>Shows by what the requirements of every chosen program are covered, whatever came out, and where AWS shows its side.</summary>
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

            foreach (var program in programs.Where(p => p.Inherited is not null))
                Inherited(html, program, program.Inherited!);
        }
    }

    private static IEnumerable<(Label Label, int Count)> Counts(ProgramCoverage coverage) =>
        Enum.GetValues<CoverageState>().Select(s => (Label.Of(s), coverage.Count(s)));

    private static void Inherited(HtmlWriter html, ProgramEdition program, InheritedEvidence inherited)
    {
        using (html.Open("p", ("class", "hint")))
            html.Prose($"{program.Name} {program.Edition}: what AWS answers for is shown by its report in AWS Artifact: {inherited.Artifact}. {inherited.ScopeSentence}");
    }
}
