using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Asff;
using IamCompliance.Evidence.Ctrf;
using IamCompliance.Evidence.CycloneDx;
using IamCompliance.Evidence.Findings;
using IamCompliance.Evidence.Html;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.JUnit;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Ocsf;
using IamCompliance.Evidence.Oscal;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Run;
using IamCompliance.Evidence.Sarif;

namespace IamCompliance.Evidence.Package;

/// <summary>Lists the formats of a package. A new one is one line here and one folder beside the others.</summary>
internal static class PackageWriters
{
    private static readonly IReadOnlyList<IPackageWriter> All =
    [
        new RunFile(),
        new ResultsFile(),
        new HtmlReport(),
        new MarkdownReports(),
        new SummaryFile(),
        new FindingsFile(),
        new SarifFile(),
        new OcsfFile(),
        new AsffFiles(),
        new CtrfFile(),
        new JUnitFile(),
        new CdxFile(),
        new InputFiles(),
        new OscalFiles(),
    ];

    /// <summary>Gets the writers of the wanted formats, and those of what every package holds.</summary>
    public static IEnumerable<IPackageWriter> For(IReadOnlyCollection<EvidenceFormat> formats) =>
        All.Where(w => w.Format is not { } format || formats.Contains(format));
}
