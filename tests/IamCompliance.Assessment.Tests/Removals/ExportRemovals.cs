using System.Text;
using System.Text.Json.Nodes;

namespace IamCompliance.Assessment.Tests.Removals;

/// <summary>Lists every single thing that can be taken out of an export: files, members, elements of lists, rows of the credential
/// report.</summary>
internal static class ExportRemovals
{
    // What policies say is checked by the policy engine's own tests.
    private static readonly string[] Documents = ["PolicyDocument", "Document", "AssumeRolePolicyDocument"];

    public static IEnumerable<Removal> Of(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            yield return new Removal(file, "(the file)", $"{StemOf(file)} (the file)", null);
            if (!file.EndsWith(".json", StringComparison.Ordinal) || JsonNode.Parse(File.ReadAllText(path)) is not { } root)
                continue;
            foreach (var place in PlacesIn(root, []))
                yield return new Removal(file, Write(place), $"{StemOf(file)} {Write([.. place.Select(s => s is int ? "[]" : s)])}", () =>
                    Without(path, place)
                );
            foreach (var row in Rows(root))
                yield return new Removal(file, $"row {row}", $"{StemOf(file)} (a row)", () => WithoutRow(path, row));
        }
    }

    private static string StemOf(string file) => file.Split('.')[0];

    private static IEnumerable<object[]> PlacesIn(JsonNode? node, object[] place)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => (Step: (object)p.Key, Child: p.Value)),
            JsonArray a => a.Select((e, i) => (Step: (object)i, Child: e)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] here = [.. place, step];
            yield return here;
            if (step is string name && Documents.Contains(name, StringComparer.Ordinal))
                continue;
            foreach (var inner in PlacesIn(child, here))
                yield return inner;
        }
    }

    private static string Without(string path, object[] place)
    {
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        var around = place.SkipLast(1).Aggregate(root, (node, step) => step is int i ? node[i]! : node[(string)step]!);
        if (place[^1] is int index)
            around.AsArray().RemoveAt(index);
        else
            around.AsObject().Remove((string)place[^1]);
        return root.ToJsonString();
    }

    private static IEnumerable<int> Rows(JsonNode root) =>
        root is JsonObject report && report["ReportFormat"] is not null ? Enumerable.Range(1, Table(report).Length - 1) : [];

    private static string[] Table(JsonNode report) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(report["Content"]!.GetValue<string>())).TrimEnd('\n').Split('\n');

    private static string WithoutRow(string path, int row)
    {
        var report = JsonNode.Parse(File.ReadAllText(path))!;
        report["Content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\n', Table(report).Where((_, i) => i != row))));
        return report.ToJsonString();
    }

    private static string Write(object[] place)
    {
        var text = new StringBuilder();
        foreach (var step in place)
            text.Append(
                step is int i ? $"[{i}]"
                : step is "[]" ? "[]"
                : text.Length == 0 ? $"{step}"
                : $".{step}"
            );
        return text.ToString();
    }
}
