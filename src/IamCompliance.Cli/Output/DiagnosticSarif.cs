using System.Text.Json.Nodes;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Running;

namespace IamCompliance.Cli.Output;

/// <summary>Writes diagnostics as SARIF 2.1.0: the same objects that the compiler reports, with the page of each id as the help of its
/// rule.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</remarks>
internal static class DiagnosticSarif
{
    public static JsonObject Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = "iamc",
                            ["version"] = ToolVersion.Current,
                            ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                        },
                    },
                    ["columnKind"] = "utf16CodeUnits",
                    ["results"] = new JsonArray([.. diagnostics.Select(d => Result(d, rules.FindIndex(r => r.Id == d.Id)))]),
                }
            ),
        };
    }

    private static JsonObject Rule(DiagnosticDescriptor descriptor)
    {
        var page = DiagnosticPages.Find(descriptor.Id) ?? descriptor.Title;
        return new JsonObject
        {
            ["id"] = descriptor.Id,
            ["shortDescription"] = Message(descriptor.Title),
            ["help"] = new JsonObject { ["text"] = page, ["markdown"] = page },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(descriptor.Severity) },
        };
    }

    private static JsonObject Result(Diagnostic diagnostic, int rule) =>
        new()
        {
            ["ruleId"] = diagnostic.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(diagnostic.Descriptor.Severity),
            ["message"] = Message(diagnostic.Help is null ? diagnostic.Message + "." : $"{diagnostic.Message}. {diagnostic.Help}"),
            ["locations"] = new JsonArray(
                new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(diagnostic.Span.Path) },
                        ["region"] = new JsonObject
                        {
                            ["startLine"] = diagnostic.Span.Start.Line,
                            ["startColumn"] = diagnostic.Span.Start.Column,
                            ["endLine"] = diagnostic.Span.End.Line,
                            ["endColumn"] = diagnostic.Span.End.Column,
                        },
                    },
                }
            ),
        };

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static string Level(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    // Names of folders may hold blanks and any letters; a URI may not.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Where(s => s != ".").Select(Uri.EscapeDataString));
}
