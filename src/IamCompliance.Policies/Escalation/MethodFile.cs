namespace IamCompliance.Policies.Escalation;

/// <summary>Reads method files: YAML of which only <c>key: value</c> and <c>key: [a, b]</c> are used, one a line.</summary>
internal static class MethodFile
{
    private static readonly string[] Keys = ["title", "pattern", "needs", "service", "instanceProfile", "liveResource", "references"];

    public static EscalationMethod Parse(string id, string text)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var line in text.Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var key = colon > 0 ? line[..colon] : line;
            if (colon < 0 || !Keys.Contains(key) || !values.TryAdd(key, line[(colon + 2)..].Trim()))
                throw new FormatException($"{id}: `{line}` is none of {string.Join(", ", Keys)}, or comes twice");
        }

        return new EscalationMethod(
            id,
            Required("title"),
            Enum.Parse<EscalationPattern>(Required("pattern").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            List(Required("needs")),
            values.GetValueOrDefault("service"),
            values.GetValueOrDefault("instanceProfile") == "true",
            values.GetValueOrDefault("liveResource") == "true",
            List(Required("references"))
        );

        string Required(string key) =>
            values.TryGetValue(key, out var value) ? value : throw new FormatException($"{id}: `{key}` is missing");
    }

    private static string[] List(string value) =>
        value.StartsWith('[') && value.EndsWith(']')
            ? value[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [value];
}
