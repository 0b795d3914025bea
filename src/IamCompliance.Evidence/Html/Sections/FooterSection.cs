namespace IamCompliance.Evidence.Html;

/// <summary>Closes the page: what made it, and how to check it.</summary>
internal sealed class FooterSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("footer"))
        {
            html.Leaf("p", $"Made by IamCompliance {page.Run.ToolVersion}. Outcomes depend on the recorded states and the definitions alone: assessing them again gives the same bytes.");
            using (html.Open("p"))
            {
                html.Text("Beside this page: ");
                foreach (var file in (ReadOnlySpan<string>)[ResultsFile.Path, FindingsFile.Path, PackageManifest.Path])
                {
                    html.Leaf("a", file, ("href", file));
                    html.Text(file == PackageManifest.Path ? ", which lists the SHA-256 of every file." : ", ");
                }
            }
        }
    }
}
