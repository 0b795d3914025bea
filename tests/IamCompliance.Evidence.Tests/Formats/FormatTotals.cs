using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace IamCompliance.Evidence.Tests.Formats;

/// <summary>Reads from the files of each format which outcome every rule has on every account. It reads text and knows nothing of the
/// run.</summary>
internal static class FormatTotals
{
    public static IEnumerable<string> Sarif(IReadOnlyDictionary<string, string> files)
    {
        foreach (var run in Parse(files.Values.Single()).GetProperty("runs").EnumerateArray())
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength();
            var groups = run.GetProperty("results").EnumerateArray().GroupBy(r => r.GetProperty("ruleIndex").GetInt32()).ToList();
            Assert.Equal(Enumerable.Range(0, rules), groups.Select(g => g.Key).Order());
            foreach (var group in groups)
                yield return Assert.Single(group.Select(r => Text(r.GetProperty("properties"), "ruleOutcome")).Distinct());
        }
    }

    public static IEnumerable<string> Ocsf(IReadOnlyDictionary<string, string> files) =>
        files
            .Values.Single()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Parse)
            .GroupBy(e => (Text(e.GetProperty("cloud").GetProperty("account"), "name"), Text(e.GetProperty("compliance"), "control")))
            .Select(g => Assert.Single(g.Select(e => Text(e.GetProperty("unmapped"), "rule_outcome")).Distinct()));

    public static IEnumerable<string> Asff(IReadOnlyDictionary<string, string> files) =>
        files
            .SelectMany(f =>
                Parse(f.Value).EnumerateArray().Select(e => (Folder: Path.GetDirectoryName(f.Key), Fields: e.GetProperty("ProductFields")))
            )
            .GroupBy(e => (e.Folder, Text(e.Fields, "iamcompliance/Rule")))
            .Select(g => Assert.Single(g.Select(e => Text(e.Fields, "iamcompliance/RuleOutcome")).Distinct()));

    public static IEnumerable<string> Ctrf(IReadOnlyDictionary<string, string> files) =>
        Parse(files.Values.Single()).GetProperty("results").GetProperty("tests").EnumerateArray().Select(t => Text(t, "rawStatus"));

    // Nothing inside of a test case is a pass: of the tool, or of a person where the case is one of the manual requirements.
    public static IEnumerable<string> JUnit(IReadOnlyDictionary<string, string> files) =>
        XDocument
            .Parse(files.Values.Single())
            .Descendants("testcase")
            .Select(t =>
                t.Elements().SingleOrDefault()?.Attribute("type")?.Value
                ?? (t.Attribute("classname")!.Value.EndsWith(".manual", StringComparison.Ordinal) ? "Attested" : "Pass")
            );

    public static IEnumerable<string> Cdx(IReadOnlyDictionary<string, string> files) =>
        Parse(files.Values.Single())
            .GetProperty("declarations")
            .GetProperty("evidence")
            .EnumerateArray()
            .Select(e =>
                Text(
                    e.GetProperty("data")
                        .EnumerateArray()
                        .Single(d => Text(d, "name") == "outcome")
                        .GetProperty("contents")
                        .GetProperty("attachment"),
                    "content"
                )
            );

    public static IEnumerable<string> Summary(IReadOnlyDictionary<string, string> files) =>
        files
            .Values.Single()
            .Split('\n')
            .SkipWhile(l => !l.StartsWith("| Outcome |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(c =>
                Enumerable.Repeat(
                    CultureInfo.InvariantCulture.TextInfo.ToTitleCase(c[1]).Replace(" ", "", StringComparison.Ordinal),
                    int.Parse(c[2], CultureInfo.InvariantCulture)
                )
            );

    public static JsonElement Parse(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
