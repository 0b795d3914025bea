using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Html;

namespace IamCompliance.Evidence;

/// <summary>Lists the formats of a package. A new one is one line here and one folder beside the others.</summary>
internal static class PackageWriters
{
    private static readonly IReadOnlyList<IPackageWriter> All =
    [
        new RunFile(),
        new ResultsFile(),
        new HtmlReport(),
        new MarkdownReports(),
        new FindingsFile(),
        new InputFiles(),
    ];

    /// <summary>Gets the writers of the wanted formats, and those of what every package holds.</summary>
    public static IEnumerable<IPackageWriter> For(IReadOnlyCollection<EvidenceFormat> formats) => All.Where(w => w.Format is not { } format || formats.Contains(format));
}
