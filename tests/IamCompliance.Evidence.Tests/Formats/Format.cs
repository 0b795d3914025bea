using System.Text.Json;
using System.Xml;
using System.Xml.Schema;
using IamCompliance.Evidence.Asff;
using IamCompliance.Evidence.Ctrf;
using IamCompliance.Evidence.CycloneDx;
using IamCompliance.Evidence.JUnit;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Ocsf;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Sarif;
using IamCompliance.Evidence.Tests.Schemas;

namespace IamCompliance.Evidence.Tests.Formats;

/// <summary>Lists the formats that are tested alike: how each is written, validated, and counted from what was written.</summary>
/// <param name="Writer">Writes it.</param>
/// <param name="Golden">The name of its golden file.</param>
/// <param name="Errors">Lists what is wrong with a file.</param>
/// <param name="Outcomes">Reads the outcome of every rule on every account from all files.</param>
internal sealed record Format(
    IPackageWriter Writer,
    string Golden,
    Func<string, IReadOnlyList<string>> Errors,
    Func<IReadOnlyDictionary<string, string>, IEnumerable<string>> Outcomes
)
{
    public static IReadOnlyDictionary<string, Format> All { get; } =
        new Dictionary<string, Format>
        {
            ["sarif"] = new(
                new SarifFile(),
                "results.sarif",
                t => Json(t, r => SchemaFiles.Errors(SchemaFiles.Sarif, r)),
                FormatTotals.Sarif
            ),
            ["ocsf"] = new(
                new OcsfFile(),
                "ocsf.jsonl",
                t =>
                    [
                        .. t.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                            .SelectMany(l => Json(l, r => SchemaFiles.Errors(SchemaFiles.Ocsf, r))),
                    ],
                FormatTotals.Ocsf
            ),
            ["asff"] = new(
                new AsffFiles(),
                "asff.json",
                t => Json(t, r => [.. r.EnumerateArray().SelectMany(f => SchemaFiles.Errors(SchemaFiles.Asff, f))]),
                FormatTotals.Asff
            ),
            ["ctrf"] = new(new CtrfFile(), "ctrf.json", t => Json(t, r => SchemaFiles.Errors(SchemaFiles.Ctrf, r)), FormatTotals.Ctrf),
            ["junit"] = new(new JUnitFile(), "junit.xml", JUnit, FormatTotals.JUnit),
            ["cyclonedx"] = new(
                new CdxFile(),
                "attestations.cdx.json",
                t => Json(t, r => SchemaFiles.Errors(SchemaFiles.Cdx, r)),
                FormatTotals.Cdx
            ),
            ["summary"] = new(new SummaryFile(), "summary.md", _ => [], FormatTotals.Summary),
        };

    private static IReadOnlyList<string> Json(string text, Func<JsonElement, IReadOnlyList<string>> errors)
    {
        using var document = JsonDocument.Parse(text);
        return errors(document.RootElement);
    }

    private static List<string> JUnit(string text)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, CheckCharacters = true };
        settings.Schemas.Add(null, Path.Combine(SchemaFiles.Folder, "junit", "JUnit-windyroad.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;

        // The schema lets `skipped` have any attribute, and tells so.
        settings.ValidationEventHandler += (_, e) =>
        {
            if (
                e.Severity == XmlSeverityType.Error
                || !e.Message.StartsWith("Could not find schema information for the attribute", StringComparison.Ordinal)
            )
                errors.Add(e.Message);
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read()) { }

        return errors;
    }
}
