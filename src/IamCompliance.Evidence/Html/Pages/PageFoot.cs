using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Findings;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Closes every page: what made it, of which run it is, and where the same stands for programs to read.</summary>
internal static class PageFoot
{
    /// <summary>Writes the foot.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("footer"))
        {
            html.Leaf(
                "p",
                $"Run {page.Run.Header.Id}, made by IamCompliance {page.Run.ToolVersion}. Outcomes depend on "
                    + $"the recorded states and the definitions alone: assessing them again gives the same bytes."
            );
            using (html.Open("p"))
            {
                html.Text("The same for programs: ");
                var hasFindings = page.Layout.Formats.Contains(EvidenceFormat.Csv);
                foreach (var file in hasFindings ? [ResultsFile.Path, FindingsFile.Path] : new[] { ResultsFile.Path })
                {
                    html.Leaf("a", file, ("href", page.Href(file)));
                    html.Text(", ");
                }

                html.Leaf("a", PackageManifest.Path, ("href", page.Href(PackageManifest.Path)));
                html.Text(" lists the SHA-256 of every file. ");
                html.Leaf("a", "How to verify", ("href", page.Href($"{HtmlReport.Path}#verify")));
            }
        }
    }
}
