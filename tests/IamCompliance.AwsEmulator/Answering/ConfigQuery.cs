using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Is an advanced query of AWS Config, as far as readers use them: columns, and equality or IN joined by AND.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/query-components.html</remarks>
internal sealed partial class ConfigQuery
{
    private readonly IReadOnlyList<string[]> columns;
    private readonly IReadOnlyList<(string[] Path, IReadOnlyList<string> Values)> conditions;

    private ConfigQuery(IReadOnlyList<string[]> columns, IReadOnlyList<(string[] Path, IReadOnlyList<string> Values)> conditions)
    {
        this.columns = columns;
        this.conditions = conditions;
    }

    /// <summary>Gets whether every column is asked for.</summary>
    public bool WantsAll => columns.Count == 0;

    /// <summary>Gets the one resource type that is asked for.</summary>
    /// <value>Null: several, or all.</value>
    public string? ResourceType =>
        conditions.Where(c => c.Path is ["resourceType"]).Select(c => c.Values).FirstOrDefault() is [var only] ? only : null;

    public static ConfigQuery Parse(string text)
    {
        var query = Select().Match(text);
        if (!query.Success)
            throw Invalid("it must be SELECT columns, and WHERE with = or IN joined by AND");
        var columns = query.Groups["columns"].Value.Split(',', StringSplitOptions.TrimEntries).Select(c => c.Split('.')).ToList();
        if (columns.Any(c => c.Any(p => !Name().IsMatch(p))))
            throw Invalid("a column is not a name");
        return new ConfigQuery(columns.Any(c => c is ["*"]) ? [] : columns, [.. ParseConditions(query.Groups["where"].Value)]);
    }

    public bool Matches(JsonElement item) => conditions.All(c => Find(item, c.Path) is { } value && c.Values.Contains(value.ToString()));

    /// <summary>Writes the columns of an item as AWS Config does, as JSON in a text.</summary>
    public string Project(JsonElement item)
    {
        if (WantsAll)
            return WireText.Compact(item);
        var row = new JsonObject();
        foreach (var column in columns)
        {
            if (Find(item, column) is { } value)
                Place(row, column, value);
        }

        return WireText.Compact(JsonSerializer.SerializeToElement(row));
    }

    private static IEnumerable<(string[] Path, IReadOnlyList<string> Values)> ParseConditions(string where)
    {
        if (where.Length == 0)
            yield break;
        foreach (var part in And().Split(where))
        {
            var condition = Condition().Match(part);
            if (!condition.Success)
                throw Invalid($"the condition `{part.Trim()}` is not one of = and IN");
            yield return (
                condition.Groups["path"].Value.Split('.'),
                [.. Quoted().Matches(condition.Groups["values"].Value).Select(m => m.Groups[1].Value)]
            );
        }
    }

    private static JsonElement? Find(JsonElement item, string[] path)
    {
        foreach (var name in path)
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out item))
                return null;
        }

        return item;
    }

    private static void Place(JsonObject row, string[] path, JsonElement value)
    {
        foreach (var name in path[..^1])
        {
            if (row[name] is not JsonObject)
                row[name] = new JsonObject();
            row = (JsonObject)row[name]!;
        }

        row[path[^1]] = JsonNode.Parse(value.GetRawText());
    }

    private static ServiceFailure Invalid(string why) =>
        new("InvalidExpressionException", $"The syntax of the query is incorrect: {why}.", 400);

    [GeneratedRegex(@"^\s*SELECT\s+(?<columns>.+?)(\s+WHERE\s+(?<where>.+?))?\s*;?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex(@"^(\*|[A-Za-z_][A-Za-z0-9_:-]*)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\s+AND\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(
        @"^\s*(?<path>[\w.]+)\s*(=\s*(?<values>'[^']*')|IN\s*\((?<values>\s*'[^']*'(\s*,\s*'[^']*')*)\s*\))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Condition();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
