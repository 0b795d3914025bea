using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Stands for the page that is being written: what all pages share, and the way from here to other files.</summary>
internal sealed class ReportPage(ReportSite site, string path)
{
    private readonly string up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    /// <summary>Gets what all pages share.</summary>
    public ReportSite Site { get; } = site;

    /// <summary>Gets the run, in canonical order.</summary>
    public EvidenceRun Run => Site.Run;

    /// <summary>Gets where the files lie.</summary>
    public PackageLayout Layout => Site.Layout;

    /// <summary>Gets the relative address of a file of the package, as seen from this page.</summary>
    public string Href(string target) => up + target;
}
