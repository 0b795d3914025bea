using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Decisions;

/// <summary>Reads the decision tables: <c>tests/fixtures/decisions</c>, one theme a file, one sentence a case.</summary>
internal static class DecisionTable
{
    public static TheoryData<string, string> Rows(params string[] files)
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in files)
        {
            foreach (var row in Cases(file))
                rows.Add(file, row.GetProperty("case").GetString()!);
        }

        return rows;
    }

    public static JsonElement Find(string file, string name) => Cases(file).Single(c => c.GetProperty("case").GetString() == name);

    public static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(RepositoryFiles.PathOf("tests", "fixtures", "decisions"), "*.json")
            .Select(p => Path.GetFileName(p)!)
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<JsonElement> Cases(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("tests", "fixtures", "decisions", file));
        return [.. JsonElement.Parse(text).GetProperty("cases").EnumerateArray()];
    }
}
