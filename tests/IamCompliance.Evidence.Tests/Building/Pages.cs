using System.Net;
using System.Text;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Html;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Writes the HTML pages of a run to text, by path.</summary>
internal static class Pages
{
    public static IReadOnlyDictionary<string, string> Of(EvidenceRun run)
    {
        var ordered = CanonicalOrder.Of(run);
        return new HtmlReport()
            .Plan(ordered, new PackageLayout(ordered, EvidenceFormats.All))
            .ToDictionary(f => f.Path, Text, StringComparer.Ordinal);
    }

    /// <summary>Replaces the style sheet, the script and their digests by tokens.</summary>
    public static string WithoutSheets(string page) =>
        page.Replace(StyleSheet.Report.Text, "{report.css}", StringComparison.Ordinal)
            .Replace(WebUtility.HtmlEncode(StyleSheet.Report.Source), "{digest of report.css}", StringComparison.Ordinal)
            .Replace(PageScript.Report.Text, "{report.js}", StringComparison.Ordinal)
            .Replace(WebUtility.HtmlEncode(PageScript.Report.Source), "{digest of report.js}", StringComparison.Ordinal);

    private static string Text(PackageFile file)
    {
        using var output = new MemoryStream();
        file.Write(output, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
