using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Programs;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Shows how the requirements of every chosen program stand, those that nothing tests too.</summary>
internal sealed class ProgramsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var programs = Untested.ChosenPrograms(page.Run.Catalogue);
        if (programs.Count == 0)
            return;
        using (html.Open("section"))
        {
            html.Leaf("h3", "By program");
            using (html.Open("table", ("class", "bars")))
            {
                TableHead.Write(html, "Program", "Share", "Requirements");
                using (html.Open("tbody"))
                {
                    foreach (var program in programs)
                        Bar.Row(
                            html,
                            $"{program.Name} {program.Edition}",
                            ProgramPages.Counts(page.Site.Standings.Of(program)),
                            page.Href(ProgramPages.PathOf(program))
                        );
                }
            }

            html.Leaf("p", ProgramPages.Explanation, ("class", "hint"));
        }
    }
}
