using IamCompliance.Definitions.Profiles;
using System.Text;
using IamCompliance.Evidence.Html;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Writes the HTML page of a run to text.</summary>
internal static class Pages
{
    public static string Of(EvidenceRun run)
    {
        var ordered = CanonicalOrder.Of(run);
        using var output = new MemoryStream();
        new HtmlReport().Plan(ordered, new PackageLayout(ordered, EvidenceFormats.All)).Single().Write(output, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Writes the page with the style sheet and its digest replaced by tokens.</summary>
    public static string WithoutStyle(EvidenceRun run) => Of(run)
        .Replace(StyleSheet.Report.Text, "{report.css}", StringComparison.Ordinal)
        .Replace(System.Net.WebUtility.HtmlEncode(StyleSheet.Report.Source), "{digest of report.css}", StringComparison.Ordinal);
}
