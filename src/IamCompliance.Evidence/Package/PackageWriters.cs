using IamCompliance.Evidence.Html;

namespace IamCompliance.Evidence;

/// <summary>Lists the formats of a package. A new one is one line here and one folder beside the others.</summary>
internal static class PackageWriters
{
    /// <summary>Gets every format.</summary>
    public static IReadOnlyList<IPackageWriter> All { get; } =
    [
        new HtmlReport(),
        new ResultsFile(),
        new FindingsFile(),
        new MarkdownReports(),
    ];
}
