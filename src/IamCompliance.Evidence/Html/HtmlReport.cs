using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Lists;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Programs;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Search;
using IamCompliance.Evidence.Html.Summary;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Html;

/// <summary>Writes the pages for people: <c>index.html</c> and what it leads to. They load nothing, print, and need no script to be
/// read.</summary>
internal sealed class HtmlReport : IPackageWriter
{
    /// <summary>The path of the page to open first.</summary>
    public const string Path = "index.html";

    private static readonly IPageSource[] Sources =
    [
        new SummaryPages(),
        new SearchPages(),
        new AccountPages(),
        new ReadingPages(),
        new ControlPages(),
        new ResultPages(),
        new ProgramPages(),
        new WaiverPages(),
        new AttestationPages(),
        new UntestedPages(),
    ];

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Html;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout)
    {
        var site = new ReportSite(run, layout);
        return Sources
            .SelectMany(s => s.Pages(site))
            .Select(p => new PackageFile(p.Path, (output, cancellationToken) => PageFrame.Write(site, p, output, cancellationToken)));
    }
}
