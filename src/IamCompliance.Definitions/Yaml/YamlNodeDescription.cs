namespace IamCompliance.Definitions.Yaml;

/// <summary>Words what a node is, for messages.</summary>
internal static class YamlNodeDescription
{
    private const int LongestQuote = 60;

    public static string Describe(this YamlNode node) =>
        node switch
        {
            YamlMapping => "a map",
            YamlSequence => "a list",
            YamlScalar { IsPlain: true, Value: "" } => "nothing",
            YamlScalar { IsPlain: false } scalar => $"the text `{Shorten(scalar.Value)}`",
            YamlScalar scalar => $"`{Shorten(scalar.Value)}`",
            _ => "something else",
        };

    /// <summary>Shortens the user's words to one short line.</summary>
    public static string Shorten(string words)
    {
        var line = words.Replace("\r", " ").Replace("\n", " ");
        return line.Length <= LongestQuote ? line : line.Substring(0, LongestQuote) + "…";
    }
}
