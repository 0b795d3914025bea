using IamCompliance.Assessment;

namespace IamCompliance.Evidence.Html;

/// <summary>Lists who was found how, what was required next to the raw observation. Long lists are cut, and the page says by how much.</summary>
internal sealed class FoundPart : IControlPart
{
    /// <summary>The most subjects listed of those that did not simply pass, for each outcome.</summary>
    public const int MostFindings = 500;

    /// <summary>The most passing subjects listed.</summary>
    public const int MostPasses = 100;

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page, PageResult result)
    {
        if (result.Control.Subjects.Count == 0)
            return;
        html.Leaf("h4", "What was found");
        foreach (var outcome in OutcomeRank.All)
        {
            var subjects = result.Control.Subjects.Where(s => s.Outcome == outcome).ToList();
            if (subjects.Count == 0)
                continue;
            if (outcome == Outcome.Pass)
                Passes(html, subjects);
            else
                Listed(html, subjects, MostFindings);
        }
    }

    private static void Passes(HtmlWriter html, List<SubjectResult> subjects)
    {
        using (html.Open("details", ("class", "passes")))
        {
            html.Leaf("summary", $"{Numbers.Count(subjects.Count, "subject")} passed");
            Listed(html, subjects, MostPasses);
        }
    }

    private static void Listed(HtmlWriter html, List<SubjectResult> subjects, int most)
    {
        using (html.Open("table", ("class", "found")))
        {
            TableHead.Write(html, "Subject", "Outcome", "Value", "Required", "Observed", "Read from");
            foreach (var subject in subjects.Take(most))
                SubjectRows.Write(html, subject);
        }

        if (subjects.Count <= most)
            return;
        using (html.Open("p", ("class", "hint")))
        {
            html.Text($"{Numbers.Text(subjects.Count - most)} more are left out here. All of them are in ");
            html.Leaf("a", FindingsFile.Path, ("href", FindingsFile.Path));
            html.Text(" and ");
            html.Leaf("a", ResultsFile.Path, ("href", ResultsFile.Path));
            html.Text(".");
        }
    }
}
